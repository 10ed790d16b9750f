package cn.jiangxin.reporting;

import cn.jiangxin.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Spending by category: every category of a grant's document, spent on or not, in its order. */
final class CategoryTable {
  private final Map<String, List<String>> categories;
  private final Wording wording;

  /**
   * Takes the categories.
   *
   * @param categories in the order of the document, by the clause of the grant
   */
  CategoryTable(Map<String, List<String>> categories, Wording wording) {
    this.categories = categories;
    this.wording = wording;
  }

  /**
   * The table of some spendings.
   *
   * @param grant the grant they belong to; null: several grants
   */
  List<CategoryLine> of(@Nullable GrantHead grant, List<SpentRow> spending) {
    Set<String> all = listed(grant);
    spending.forEach(row -> all.add(row.category()));
    Money total = sum(spending);
    return all.stream()
        .map(
            category ->
                line(
                    grant,
                    category,
                    spending.stream().filter(row -> row.category().equals(category)).toList(),
                    total))
        .toList();
  }

  private Set<String> listed(@Nullable GrantHead grant) {
    Set<String> listed = new LinkedHashSet<>();
    if (grant == null) {
      categories.values().forEach(listed::addAll);
    } else {
      listed.addAll(categories.getOrDefault(grant.clause(), List.of()));
    }
    return listed;
  }

  private CategoryLine line(
      @Nullable GrantHead grant, String category, List<SpentRow> rows, Money total) {
    Money amount = sum(rows);
    return new CategoryLine(
        grant == null ? "" : grant.unit(),
        grant == null ? "" : grant.studioCode(),
        grant == null ? "" : grant.studio(),
        grant == null ? "" : grant.code(),
        wording.word("funding.category", category),
        rows.stream().mapToInt(row -> row.reversesOn() == null ? 1 : -1).sum(),
        amount.toYuan(),
        share(amount, total));
  }

  private static Money sum(List<SpentRow> rows) {
    return Money.sum(rows.stream().map(row -> new Money(row.amountFen())).toList());
  }

  private static @Nullable BigDecimal share(Money amount, Money total) {
    return total.fen() == 0
        ? null
        : BigDecimal.valueOf(amount.fen())
            .movePointRight(2)
            .divide(BigDecimal.valueOf(total.fen()), 2, RoundingMode.HALF_UP);
  }
}
