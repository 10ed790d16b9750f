package cn.jiangxin.cli;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.Installation;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Verdict;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges one studio or all of them, without waiting for the night. */
@Command(name = "assess")
final class Assess implements Callable<Integer> {
  private final Console console;
  private final Locale language;

  @Mixin private final DataOption data = new DataOption();

  @Option(names = "--today", paramLabel = "YYYY-MM-DD", converter = CivilDay.class)
  private @Nullable LocalDate today;

  @Option(names = "--studio", paramLabel = "CODE")
  private @Nullable String studio;

  @ArgGroup(exclusive = false)
  private @Nullable FileJudging file;

  Assess(Console console, Locale language) {
    this.console = console;
    this.language = language;
  }

  @Override
  public Integer call() {
    if (file != null) {
      return file.judge(today, console, language);
    }
    data.asGuest();
    try (ApplicationContext context = Contexts.start(settings())) {
      return studio == null ? all(context) : one(context, studio);
    }
  }

  private Map<String, Object> settings() {
    return today == null ? Map.of() : Map.of("jiangxin.today", today.toString());
  }

  /** Another day than today is looked at, not stored: only a demo district may believe in it. */
  private boolean stores(ApplicationContext context) {
    return today == null || context.getBean(Installation.class).isDemo();
  }

  private int all(ApplicationContext context) {
    Judging.Tally tally = context.getBean(Judging.class).all(stores(context));
    for (Verdict verdict : Verdict.values()) {
      console.say(
          "cli.assess.tally",
          console.text("web.verdict." + verdict),
          tally.verdicts().getOrDefault(verdict, 0L));
    }
    conclude(context, tally.studios());
    return 0;
  }

  private int one(ApplicationContext context, String code) {
    Optional<List<Finding>> findings = context.getBean(Judging.class).one(code, stores(context));
    if (findings.isEmpty()) {
      console.complain("cli.no-such-studio", List.of(code));
      return Jiangxin.NOT_DONE;
    }
    PolicyCatalogue catalogue = context.getBean(Policies.class).catalogue();
    LocalDate day = context.getBean(BusinessClock.class).today();
    findings.get().forEach(finding -> tell(finding, catalogue, day));
    conclude(context, 1);
    return 0;
  }

  private void tell(Finding finding, PolicyCatalogue catalogue, LocalDate day) {
    String text =
        catalogue
            .clause(finding.clause(), finding.schemeVersion(), day)
            .map(c -> c.text().in(language))
            .orElse("");
    console.say(
        "cli.assess.finding",
        finding.clause(),
        finding.period(),
        console.text("web.verdict." + finding.verdict()),
        Objects.requireNonNullElse(finding.due(), ""),
        text);
  }

  private void conclude(ApplicationContext context, long studios) {
    console.say(
        stores(context) ? "cli.assess.stored" : "cli.assess.not-stored",
        context.getBean(BusinessClock.class).today(),
        studios);
  }
}
