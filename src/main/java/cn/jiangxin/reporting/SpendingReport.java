package cn.jiangxin.reporting;

import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Orders stored movements of money grant by grant and puts them into words. */
final class SpendingReport {
  private final SpendingFacts facts;
  private final Wording wording;
  private final CategoryTable categories;

  SpendingReport(SpendingFacts facts, Wording wording) {
    this.facts = facts;
    this.wording = wording;
    this.categories = new CategoryTable(facts.categories(), wording);
  }

  List<GrantReport> grants() {
    Map<Long, List<PaidRow>> paid = byGrant(facts.instalments(), PaidRow::grantId);
    Map<Long, List<SpentRow>> spent = byGrant(facts.spending(), SpentRow::grantId);
    return facts.grants().stream()
        .map(
            head ->
                grant(
                    head,
                    paid.getOrDefault(head.id(), List.of()),
                    spent.getOrDefault(head.id(), List.of())))
        .toList();
  }

  /** Spending by category over all grants. */
  List<CategoryLine> categories() {
    return categories.of(null, facts.spending());
  }

  private GrantReport grant(GrantHead head, List<PaidRow> paid, List<SpentRow> spent) {
    return new GrantReport(
        head,
        categories.of(head, spent),
        IntStream.range(0, paid.size())
            .mapToObj(i -> instalment(head, i + 1, paid.get(i)))
            .toList(),
        IntStream.range(0, spent.size())
            .mapToObj(i -> spending(head, i + 1, spent.get(i)))
            .toList());
  }

  private InstalmentLine instalment(GrantHead head, int number, PaidRow row) {
    return new InstalmentLine(
        head.unit(),
        head.studioCode(),
        head.studio(),
        head.code(),
        number,
        row.happenedOn(),
        wording.body(row.payer(), facts.bodies()),
        new Money(row.amountFen()).toYuan(),
        remark(row.reversesOn(), row.note()));
  }

  private SpendingLine spending(GrantHead head, int number, SpentRow row) {
    return new SpendingLine(
        head.unit(),
        head.studioCode(),
        head.studio(),
        head.code(),
        number,
        row.happenedOn(),
        wording.word("funding.category", row.category()),
        orEmpty(row.payee()),
        purpose(row),
        orEmpty(row.projectCode()),
        orEmpty(row.voucherNo()),
        orEmpty(row.invoiceNo()),
        new Money(row.amountFen()).toYuan(),
        marked(row));
  }

  /** The remark, with what an irregular spending breaks. */
  private String marked(SpentRow row) {
    String remark = remark(row.reversesOn(), row.note());
    if (!row.irregular()) {
      return remark;
    }
    String broken = wording.word("funding.state", "IRREGULAR");
    return wording.list(
        Stream.of(broken, orEmpty(row.clause()), remark).filter(p -> !p.isBlank()).toList());
  }

  /** What it was for, with the description of other costs, marked if it takes a spending back. */
  private String purpose(SpentRow row) {
    List<String> parts = new ArrayList<>();
    LocalDate reverses = row.reversesOn();
    if (reverses != null) {
      parts.add(wording.text("reporting.reverses", wording.day(reverses)));
    }
    Stream.of(orEmpty(row.purpose()), orEmpty(row.description()))
        .filter(part -> !part.isBlank())
        .forEach(parts::add);
    return wording.list(parts);
  }

  private String remark(@Nullable LocalDate reverses, @Nullable String note) {
    List<String> parts = new ArrayList<>();
    if (reverses != null) {
      parts.add(wording.text("reporting.reverses", wording.day(reverses)));
    }
    if (note != null && !note.isBlank()) {
      parts.add(note);
    }
    return wording.list(parts);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static <T> Map<Long, List<T>> byGrant(List<T> rows, ToLongFunction<T> grant) {
    return rows.stream().collect(Collectors.groupingBy(row -> grant.applyAsLong(row)));
  }
}
