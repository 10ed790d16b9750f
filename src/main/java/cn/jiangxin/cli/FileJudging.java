package cn.jiangxin.cli;

import cn.jiangxin.assessment.file.AssessFile;
import cn.jiangxin.assessment.file.AssessmentAnswer;
import cn.jiangxin.assessment.file.FileRequest;
import cn.jiangxin.assessment.file.FindingAnswer;
import cn.jiangxin.assessment.file.FindingWords;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.StartProblem;
import cn.jiangxin.platform.messages.BundleMessageSource;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.facts.FileFault;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Judges a file instead of what is in the database; no database is started for it. */
final class FileJudging {
  @Option(names = "--file", paramLabel = "FILE", required = true)
  private Path file = Path.of("");

  @Option(names = "--subject", paramLabel = "KIND", defaultValue = "STUDIO")
  private String subject = "STUDIO";

  @Option(names = "--scheme", paramLabel = "ID")
  private @Nullable String scheme;

  @Option(names = "--set", paramLabel = "NAME=VALUE")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(names = "--json")
  private boolean json;

  /** Prints the findings; the exit code. */
  int judge(@Nullable LocalDate today, Console console, Locale language) {
    PolicyCatalogue catalogue = Packs.load();
    LocalDate presentDay = new BusinessClock(Clock.system(BusinessClock.ZONE)).today();
    try {
      FileRequest request =
          FileRequest.readEither(content(), subject).with(scheme, today, parameters);
      AssessmentAnswer answer =
          new FindingWords(catalogue, new BundleMessageSource(), language, presentDay)
              .of(new AssessFile(catalogue, presentDay).of(request));
      tell(answer, catalogue, presentDay, console, language);
      return 0;
    } catch (FileFault fault) {
      console.complain(
          "cli.assess.fault",
          List.of(fault.path(), console.text(fault.key(), List.copyOf(fault.arguments()))));
      return Jiangxin.NOT_DONE;
    }
  }

  private byte[] content() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new StartProblem("platform.start.unreadable-file", e, file);
    }
  }

  private void tell(
      AssessmentAnswer answer,
      PolicyCatalogue catalogue,
      LocalDate presentDay,
      Console console,
      Locale language) {
    if (json) {
      console.print(written(answer));
      return;
    }
    answer.notes().forEach(note -> console.say("cli.assess.note", note));
    answer.findings().forEach(finding -> tell(finding, catalogue, presentDay, console, language));
    console.say(
        "cli.assess.file-judged",
        answer.findings().size(),
        answer.today(),
        Objects.requireNonNullElse(answer.nextChangeOn(), "-"));
  }

  private static void tell(
      FindingAnswer finding,
      PolicyCatalogue catalogue,
      LocalDate presentDay,
      Console console,
      Locale language) {
    console.say(
        "cli.assess.finding",
        finding.clause(),
        finding.period(),
        console.text("web.verdict." + finding.verdict()),
        Objects.requireNonNullElse(finding.due(), ""),
        catalogue
            .clause(finding.clause(), finding.schemeVersion(), presentDay)
            .map(c -> c.text().in(language))
            .orElse(""));
    FindingLines.tell(finding, console);
  }

  private static String written(AssessmentAnswer answer) {
    try {
      return ObjectMapper.getDefault().writeValueAsString(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
