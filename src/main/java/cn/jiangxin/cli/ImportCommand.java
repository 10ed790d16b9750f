package cn.jiangxin.cli;

import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.ledger.sheet.Remark;
import cn.jiangxin.ledger.sheet.SheetWords;
import cn.jiangxin.lifecycle.movein.CheckMoveIn;
import cn.jiangxin.lifecycle.movein.ImportMoveIn;
import cn.jiangxin.lifecycle.movein.MoveIn;
import cn.jiangxin.lifecycle.movein.MoveInDesk;
import cn.jiangxin.lifecycle.movein.MoveInRemark;
import cn.jiangxin.platform.StartProblem;
import cn.jiangxin.shared.Page;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Moves a district in from a workbook, by the same steps as the page: handed in and checked, agreed
 * to by another body, then taken over. Whoever runs it again after the agreement takes it over.
 */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private static final int PAGE = 500;

  private final Console console;
  private final Locale language;

  @Mixin private final DataOption data = new DataOption();

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--as", paramLabel = "LOGIN", required = true)
  private String login = "";

  @Option(names = "--for", paramLabel = "CODE")
  private @Nullable String organisation;

  @Option(names = "--dry-run")
  private boolean dryRun;

  ImportCommand(Console console, Locale language) {
    this.console = console;
    this.language = language;
  }

  @Override
  public Integer call() {
    byte[] content = content();
    data.asGuest();
    try (ApplicationContext context = Contexts.start(Map.of())) {
      Accounts accounts = context.getBean(Accounts.class);
      Optional<Actor> actor =
          accounts
              .find(login)
              .filter(account -> account.disabledAt() == null)
              .map(accounts::actor)
              .filter(person -> person.may(Permission.MOVE_IN));
      if (actor.isEmpty()) {
        console.complain("cli.import.who", List.of(login));
        return Jiangxin.NOT_DONE;
      }
      return run(context, actor.get(), content);
    }
  }

  private byte[] content() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new StartProblem("platform.start.unreadable-file", e, file);
    }
  }

  private int run(ApplicationContext context, Actor actor, byte[] content) {
    MoveInDesk desk = context.getBean(MoveInDesk.class);
    Optional<Long> agreed = dryRun ? Optional.empty() : desk.agreed(actor, content);
    if (agreed.isPresent()) {
      return takeOver(context, actor, agreed.get());
    }
    Result<Long> received =
        desk.receive(actor, organisation, String.valueOf(file.getFileName()), content);
    return received.fold(
        id -> {
          context.getBean(CheckMoveIn.class).of(actor, id);
          return tell(context, desk.find(actor, id).orElseThrow());
        },
        reasons -> refused(context, reasons));
  }

  private int takeOver(ApplicationContext context, Actor actor, long id) {
    ImportMoveIn imports = context.getBean(ImportMoveIn.class);
    String key = "cli-" + id;
    return imports
        .begin(actor, id, key)
        .fold(
            book -> {
              imports.carryOut(actor, id, key);
              return tell(context, context.getBean(MoveInDesk.class).find(actor, id).orElseThrow());
            },
            reasons -> refused(context, reasons));
  }

  private int refused(ApplicationContext context, List<Reason> reasons) {
    SheetWords words = context.getBean(SheetWords.class);
    reasons.forEach(
        reason ->
            console.complain(
                "cli.import.whole",
                List.of(words.text(language, reason.key(), reason.args().toArray()))));
    return Jiangxin.NOT_DONE;
  }

  private int tell(ApplicationContext context, MoveIn book) {
    MoveInDesk desk = context.getBean(MoveInDesk.class);
    Page<MoveInRemark> page = desk.remarks(book, 1, PAGE);
    for (int number = 1; number <= page.pages(); number++) {
      desk.remarks(book, number, PAGE).items().forEach(found -> tell(context, found));
    }
    console.say("cli.import.counts", book.fresh(), book.unchanged(), book.bad());
    switch (book.state()) {
      case IMPORTED -> console.say("cli.import.imported");
      case CHECKED -> {
        if (book.bad() == 0) {
          console.say(book.fresh() == 0 ? "cli.import.nothing" : "cli.import.waits", book.id());
        }
      }
      default -> console.complain("cli.import.failed", List.of());
    }
    boolean done = book.state() == MoveIn.State.IMPORTED || book.state() == MoveIn.State.CHECKED;
    return done && book.bad() == 0 ? 0 : Jiangxin.NOT_DONE;
  }

  private void tell(ApplicationContext context, MoveInRemark found) {
    MoveInDesk desk = context.getBean(MoveInDesk.class);
    Remark remark = found.remark();
    String said =
        context.getBean(SheetWords.class).text(language, remark.key(), remark.arguments());
    if (found.sheet().isEmpty()) {
      console.complain("cli.import.whole", List.of(said));
    } else {
      console.complain(
          "cli.import.found",
          List.of(
              desk.sheet(found, language),
              remark.row(),
              remark.letters(),
              desk.label(found, language),
              said));
    }
  }
}
