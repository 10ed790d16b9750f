package cn.jiangxin.cli;

import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.SerialFilter;
import cn.jiangxin.platform.StartProblem;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of the one jar. */
@Command(name = "jiangxin", versionProvider = BuildVersion.class, sortOptions = false)
public final class Jiangxin implements Runnable {
  /** Exit code of a command that was not carried out, for a reason the user can put right. */
  static final int NOT_DONE = 1;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      scope = ScopeType.INHERIT,
      descriptionKey = "lang")
  private String language = "";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      descriptionKey = "help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Jiangxin() {}

  /**
   * Runs one command and ends with its exit code: 0 done, 1 could not be done, 2 not understood.
   */
  public static void main(String[] arguments) {
    SerialFilter.install();
    keepCivilTimes();
    System.exit(
        run(arguments, Console.unicode(FileDescriptor.out), Console.unicode(FileDescriptor.err)));
  }

  /**
   * Times are stored as Shanghai's clocks show them; a zone that leaves some hours out could not
   * even read them.
   */
  private static void keepCivilTimes() {
    TimeZone.setDefault(TimeZone.getTimeZone(BusinessClock.ZONE));
  }

  /** Runs one command within this process and answers its exit code. */
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    Locale language = Language.of(Arrays.asList(arguments), System.getenv());
    Texts texts = new Texts(language);
    Console console = new Console(texts, out, err);
    return new CommandLine(new Jiangxin())
        .addSubcommand(new Serve(console))
        .addSubcommand(new Demo(console))
        .addSubcommand(new Assess(console, language))
        .addSubcommand(
            new CommandLine(new Policy())
                .addSubcommand(new PolicyListCommand(console, language))
                .addSubcommand(new PolicyTestCommand(console))
                .addSubcommand(new PolicyPreviewCommand(console)))
        .addSubcommand(
            new CommandLine(new Report())
                .addSubcommand(new ComplianceCommand(console, language))
                .addSubcommand(new SpendingCommand(console, language)))
        .addSubcommand(new ImportCommand(console, language))
        .addSubcommand(new VerifyAuditCommand(console))
        .addSubcommand(
            new CommandLine(new DatabaseCommands()).addSubcommand(new GrantsCommand(console)))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setResourceBundle(new HelpTexts(texts))
        .setParameterExceptionHandler((e, given) -> misunderstood(console, e))
        .setExecutionExceptionHandler((e, line, given) -> failed(console, e))
        .execute(arguments);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int misunderstood(Console console, ParameterException e) {
    return Explanation.of(e)
        .map(problem -> notDone(console, problem))
        .orElseGet(() -> notUnderstood(console, e));
  }

  private static int notUnderstood(Console console, ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      console.complain("cli.unknown-argument", List.of(unmatched.getUnmatched().get(0)));
    } else {
      console.complain("cli.bad-argument", List.of(String.valueOf(e.getMessage())));
    }
    return CommandLine.ExitCode.USAGE;
  }

  private static int failed(Console console, Exception e) {
    return Explanation.of(e)
        .map(problem -> notDone(console, problem))
        .orElseGet(
            () -> {
              LoggerFactory.getLogger(Jiangxin.class).error("The command failed", e);
              return CommandLine.ExitCode.SOFTWARE;
            });
  }

  private static int notDone(Console console, StartProblem problem) {
    console.complain(problem.key(), problem.arguments());
    return NOT_DONE;
  }
}
