package cn.jiangxin.cli;

import cn.jiangxin.access.audit.AuditFault;
import cn.jiangxin.access.audit.AuditProof;
import cn.jiangxin.access.audit.Mark;
import cn.jiangxin.access.audit.VerifyAudit;
import cn.jiangxin.platform.StartProblem;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Verifies the chain of the audit trail; exit code 1 if it does not hold. */
@Command(name = "verify-audit")
final class VerifyAuditCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final DataOption data = new DataOption();

  @Option(names = "--checkpoint", paramLabel = "FILE|SEQ:HASH")
  private @Nullable String checkpoint;

  @Option(names = "--archived-to", paramLabel = "SEQ:HASH")
  private @Nullable String archivedTo;

  VerifyAuditCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Mark> marks = marks();
    Mark archive = archivedTo == null ? null : mark(archivedTo);
    data.asGuest();
    try (ApplicationContext context = Contexts.start(Map.of())) {
      return tell(context.getBean(VerifyAudit.class).against(marks, archive));
    }
  }

  private List<Mark> marks() {
    if (checkpoint == null) {
      return List.of();
    }
    Optional<Mark> given = Mark.parse(checkpoint);
    return given.isPresent() ? List.of(given.get()) : read(Path.of(checkpoint));
  }

  /** A line that is no checkpoint is a slip: to pass over it would compare less than was meant. */
  private static List<Mark> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank())
          .map(VerifyAuditCommand::mark)
          .toList();
    } catch (IOException e) {
      throw new StartProblem("platform.start.unreadable-file", e, file);
    }
  }

  private static Mark mark(String written) {
    return Mark.parse(written)
        .orElseThrow(() -> new StartProblem("platform.start.no-checkpoint", null, written));
  }

  private int tell(AuditProof proof) {
    AuditFault fault = proof.fault();
    if (fault == null) {
      console.say(
          "audit.proof.holds",
          proof.entries(),
          proof.end().written(),
          proof.waiting(),
          proof.compared());
      if (proof.archived() > 0) {
        console.say("audit.proof.archived", proof.first());
      }
      return 0;
    }
    Object entry = fault.entryId() == null ? "?" : fault.entryId();
    console.complain("audit.fault." + fault.kind(), List.of(fault.seq(), entry));
    return Jiangxin.NOT_DONE;
  }
}
