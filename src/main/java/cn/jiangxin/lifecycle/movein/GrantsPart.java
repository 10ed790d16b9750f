package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.funding.GrantBook;
import cn.jiangxin.ledger.sheet.RowReader;
import cn.jiangxin.ledger.sheet.SheetColumn;
import cn.jiangxin.ledger.sheet.SheetColumn.Kind;
import cn.jiangxin.shared.Money;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The boost money that studios were granted (BDA-26, BJ24-J). */
@Singleton
final class GrantsPart implements Part {
  private static final String NAME = "grants";
  private static final int LONGEST = 40;
  private static final List<SheetColumn> COLUMNS =
      List.of(
          Columns.code(NAME, "code").needed(),
          Columns.studio(),
          Columns.text(NAME, "clause").needed(),
          Columns.code(NAME, "occasion"),
          Columns.code(NAME, "project"),
          Columns.of(Kind.MONEY, NAME, "amount").needed(),
          Columns.day(NAME, "grantedOn").needed(),
          Columns.code(NAME, "subAccount"));

  private final KnownGrants known;
  private final GrantClauses clauses;

  GrantsPart(KnownGrants known, GrantClauses clauses) {
    this.known = known;
    this.clauses = clauses;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<SheetColumn> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> choices(String field) {
    return field.equals("clause") ? clauses.all() : List.of();
  }

  @Override
  public Taken take(PartSheet sheet, Intake intake) {
    KnownGrants.Found found = known.of(sheet.typed("code").toList(), intake.register().known());
    Map<List<?>, Integer> rows = new HashMap<>();
    for (Line line : intake.lines(sheet)) {
      line.needAll();
      Studio studio = intake.studio(line);
      GrantBook head = studio == null ? null : head(line, studio, intake);
      if (studio != null && head != null) {
        List<?> occasion = List.of(studio.id(), head.clause(), head.occasion());
        Integer before = rows.putIfAbsent(occasion, line.number());
        if (before != null) {
          line.refuse("occasion", "sheet.row.twice", String.valueOf(before));
        }
        place(line, studio, head, found, intake);
      }
    }
    return deed -> {};
  }

  private @Nullable GrantBook head(Line line, Studio studio, Intake intake) {
    RowReader cells = line.cells();
    String code = cells.identifier("code");
    String clause = clauses.read(line);
    String occasion = cells.identifier("occasion");
    String project = cells.identifier("project");
    Money amount = cells.money("amount");
    LocalDate grantedOn = line.past("grantedOn", intake.today());
    String account = cells.identifier("subAccount");
    line.atMost("code", code, LONGEST);
    line.atMost("occasion", occasion, LONGEST);
    line.atMost("subAccount", account, Votes.LONGEST);
    if (amount != null && amount.compareTo(Money.ZERO) <= 0) {
      line.refuse("amount", "funding.refusal.amount_not_positive");
    }
    if (project != null && !intake.hasProject(studio.id(), project)) {
      line.refuse("project", "sheet.cell.project", project);
    }
    return code == null || clause == null || amount == null || grantedOn == null || !line.isSound()
        ? null
        : new GrantBook(
            studio.id(),
            code,
            clause,
            Objects.requireNonNullElse(occasion, ""),
            project,
            amount,
            grantedOn,
            account,
            List.of(),
            List.of());
  }

  private static void place(
      Line line, Studio studio, GrantBook head, KnownGrants.Found found, Intake intake) {
    String key = Register.key(head.code());
    GrantBook there = found.books().get(key);
    if (found.isTakenElsewhere(key)) {
      line.refuse("code", "move-in.check.codeElsewhere", head.code());
    } else if (there != null) {
      compare(line, head, there);
      line.stands();
    } else if (found.isGranted(head)) {
      line.refuse("occasion", "funding.refusal.granted_before", head.clause());
    }
    BookDraft.KnownBook known =
        there == null ? null : new BookDraft.KnownBook(there.paidIn(), there.spent());
    if (line.isSound()
        && intake.grants().putIfAbsent(key, new BookDraft(line, studio, head, known)) != null) {
      line.refuse("code", "move-in.check.twice", head.code());
    }
  }

  private static void compare(Line line, GrantBook head, GrantBook there) {
    Differences differences = new Differences(line);
    if (head.studioId() != there.studioId()) {
      differences.refuse(Columns.STUDIO, null);
    }
    differences.note("clause", head.clause(), there.clause());
    differences.note("occasion", head.occasion(), there.occasion());
    differences.note("project", head.projectCode(), there.projectCode());
    differences.note("amount", head.amount(), there.amount());
    differences.note("grantedOn", head.grantedOn(), there.grantedOn());
    differences.note("subAccount", head.subAccount(), there.subAccount());
  }
}
