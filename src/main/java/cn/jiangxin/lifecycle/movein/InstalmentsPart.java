package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.funding.GrantBook.PaidIn;
import cn.jiangxin.ledger.sheet.SheetColumn;
import cn.jiangxin.ledger.sheet.SheetColumn.Kind;
import cn.jiangxin.shared.Money;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the payers paid into the grants (BDA-26.3, BJ24-J.13). */
@Singleton
final class InstalmentsPart implements Part {
  private static final String NAME = "instalments";
  private static final List<SheetColumn> COLUMNS =
      List.of(
          Columns.code(NAME, "grant").needed(),
          Columns.text(NAME, "payer").needed(),
          Columns.day(NAME, "on").needed(),
          Columns.of(Kind.MONEY, NAME, "amount").needed());

  private final GrantClauses clauses;
  private final Choices choices;

  InstalmentsPart(GrantClauses clauses, Choices choices) {
    this.clauses = clauses;
    this.choices = choices;
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
    return field.equals("payer") ? clauses.payers() : List.of();
  }

  @Override
  public Taken take(PartSheet sheet, Intake intake) {
    for (Line line : intake.lines(sheet)) {
      line.needAll();
      String payer = choices.read(line, "payer", clauses.payers());
      LocalDate on = line.past("on", intake.today());
      Money amount = positive(line);
      BookDraft book = book(line, intake);
      if (book != null && payer != null && on != null && amount != null && line.isSound()) {
        book.take(line, new PaidIn(payer, on, amount));
      }
    }
    return deed -> {};
  }

  static @Nullable Money positive(Line line) {
    Money amount = line.cells().money("amount");
    if (amount != null && amount.compareTo(Money.ZERO) <= 0) {
      line.refuse("amount", "funding.refusal.amount_not_positive");
    }
    return amount;
  }

  /** The book of the grant that the row names; noted if the workbook has none in order. */
  static @Nullable BookDraft book(Line line, Intake intake) {
    String grant = line.cells().identifier("grant");
    BookDraft book = grant == null ? null : intake.grants().get(Register.key(grant));
    if (grant != null && book == null) {
      line.refuse("grant", "move-in.check.grantUnknown", grant);
    }
    return book;
  }
}
