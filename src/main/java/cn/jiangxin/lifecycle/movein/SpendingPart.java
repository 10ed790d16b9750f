package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.funding.GrantBook.Spent;
import cn.jiangxin.funding.SpendingRule;
import cn.jiangxin.funding.SpendingRules;
import cn.jiangxin.ledger.sheet.SheetColumn;
import cn.jiangxin.ledger.sheet.SheetColumn.Kind;
import cn.jiangxin.shared.Money;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the grants were spent on, each with its voucher (BDA-27, 28); closes the books. */
@Singleton
final class SpendingPart implements Part {
  private static final String NAME = "spending";
  private static final int LONGEST_TEXT = 200;
  private static final List<SheetColumn> COLUMNS =
      List.of(
          Columns.code(NAME, "grant").needed(),
          Columns.day(NAME, "on").needed(),
          Columns.of(Kind.MONEY, NAME, "amount").needed(),
          Columns.text(NAME, "category").needed(),
          Columns.text(NAME, "payee").needed(),
          Columns.text(NAME, "purpose").needed(),
          Columns.text(NAME, "description"),
          Columns.code(NAME, "voucherNo").needed(),
          Columns.code(NAME, "invoiceNo"));

  private final SpendingRules rules;
  private final GrantClauses clauses;
  private final Choices choices;
  private final StoreBooks store;

  SpendingPart(SpendingRules rules, GrantClauses clauses, Choices choices, StoreBooks store) {
    this.rules = rules;
    this.clauses = clauses;
    this.choices = choices;
    this.store = store;
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
    return field.equals("category") ? clauses.categories() : List.of();
  }

  @Override
  public Taken take(PartSheet sheet, Intake intake) {
    for (Line line : intake.lines(sheet)) {
      line.needAll();
      BookDraft book = InstalmentsPart.book(line, intake);
      Spent spent = book == null ? null : read(line, book, intake.today());
      if (book != null && spent != null && line.isSound()) {
        book.take(line, spent);
      }
    }
    List<BookDraft> books = intake.grants().values().stream().filter(BookDraft::isNew).toList();
    books.forEach(BookDraft::refuseOverdrawn);
    return deed -> store.of(books, deed);
  }

  private @Nullable Spent read(Line line, BookDraft book, LocalDate today) {
    LocalDate on = line.past("on", today);
    Money amount = InstalmentsPart.positive(line);
    SpendingRule rule = rules.of(book.head().clause(), on == null ? today : on);
    String category = choices.read(line, "category", rule.categories());
    String payee = line.cells().text("payee");
    String purpose = line.cells().text("purpose");
    String description = line.cells().text("description");
    String voucher = line.cells().identifier("voucherNo");
    String invoice = line.cells().identifier("invoiceNo");
    line.atMost("payee", payee, LONGEST_TEXT);
    line.atMost("purpose", purpose, LONGEST_TEXT);
    line.atMost("description", description, LONGEST_TEXT);
    line.atMost("voucherNo", voucher, Votes.LONGEST);
    line.atMost("invoiceNo", invoice, Votes.LONGEST);
    if (category != null && category.equals(rule.residual())) {
      line.need("description", description);
    }
    if (on == null
        || amount == null
        || category == null
        || payee == null
        || purpose == null
        || voucher == null) {
      return null;
    }
    return new Spent(
        book.head().projectCode(),
        on,
        amount,
        category,
        payee,
        purpose,
        description,
        voucher,
        invoice,
        null);
  }
}
