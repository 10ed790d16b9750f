package cn.jiangxin.cli;

import cn.jiangxin.access.Scope;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.oversight.preview.FlipCount;
import cn.jiangxin.oversight.preview.PolicyPreview;
import cn.jiangxin.oversight.preview.PreviewPolicy;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.Publication;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.shared.Result;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells which verdicts a change of policy would turn; stores nothing. */
@Command(name = "preview")
final class PolicyPreviewCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final DataOption data = new DataOption();

  @Option(names = "--set", paramLabel = "NAME=VALUE")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(names = "--scheme", paramLabel = "ID")
  private @Nullable String scheme;

  @Option(names = "--pack", paramLabel = "DIR")
  private @Nullable Path pack;

  PolicyPreviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    data.asGuest();
    try (ApplicationContext context = Contexts.start(Map.of())) {
      return preview(context)
          .fold(
              this::tell,
              reasons -> {
                reasons.forEach(r -> console.complain(r.key(), List.copyOf(r.args())));
                return Jiangxin.NOT_DONE;
              });
    }
  }

  private Result<PolicyPreview> preview(ApplicationContext context) {
    PreviewPolicy preview = context.getBean(PreviewPolicy.class);
    PolicyCatalogue catalogue = context.getBean(Policies.class).catalogue();
    if (pack == null) {
      return preview.of(today(asked(catalogue)), parameters, Scope.SERVICE);
    }
    PolicyCatalogue changed = Packs.load(pack);
    String id = PolicyCatalogue.idOf(pack);
    if (catalogue.find(id).isPresent()) {
      return preview.ofDraft(today(id), parameters, Packs.files(pack), Scope.SERVICE);
    }
    PolicyCatalogue after =
        parameters.isEmpty()
            ? changed
            : changed.with(List.of(Publication.last(id, LocalDate.EPOCH, parameters, Map.of())));
    return Result.done(preview.ofNew(changed.find(id).orElseThrow(), after, Scope.SERVICE));
  }

  private static PreviewPolicy.Wanted today(String id) {
    return new PreviewPolicy.Wanted(id, null);
  }

  /** The scheme asked for, or the one that states the parameters. */
  private String asked(PolicyCatalogue catalogue) {
    if (scheme != null) {
      return scheme;
    }
    return catalogue.schemes().stream()
        .filter(candidate -> names(candidate).containsAll(parameters.keySet()))
        .map(Scheme::id)
        .findFirst()
        .orElse("");
  }

  private static Set<String> names(Scheme scheme) {
    return scheme.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
  }

  private int tell(PolicyPreview preview) {
    for (FlipCount count : preview.counts()) {
      console.say(
          "cli.policy.flips",
          count.clause(),
          verdict(count.from()),
          verdict(count.to()),
          count.findings(),
          count.studios(),
          count.before(),
          count.after());
    }
    console.say(
        "cli.policy.previewed",
        preview.studios(),
        preview.total(),
        preview.before(),
        preview.after());
    return 0;
  }

  private String verdict(@Nullable Verdict verdict) {
    return verdict == null ? "-" : console.text("web.verdict." + verdict);
  }
}
