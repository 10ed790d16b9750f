package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.SharedNumbers;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.SharedNumber;
import cn.jiangxin.policy.subject.StudioFile.Elsewhere;
import cn.jiangxin.policy.subject.StudioFile.Spending;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An invoice that stands in more than one spending, of the studio or of others.
 *
 * @param number as it is compared
 */
record RepeatedInvoice(String number, List<Spending> own, List<Elsewhere> others) {

  /** Those among the spendings, in the order in which they first occur. */
  static List<RepeatedInvoice> among(Matter matter, List<Spending> spendings) {
    Map<String, List<Spending>> byNumber = new LinkedHashMap<>();
    for (Spending spending : spendings) {
      if (spending.invoiceNo() != null) {
        byNumber
            .computeIfAbsent(
                SharedNumber.INVOICE.plain(spending.invoiceNo()), no -> new ArrayList<>(1))
            .add(spending);
      }
    }
    return byNumber.entrySet().stream()
        .map(
            each ->
                new RepeatedInvoice(
                    each.getKey(),
                    each.getValue(),
                    SharedNumbers.of(matter, SharedNumber.INVOICE, each.getKey())))
        .filter(invoice -> invoice.count() > 1)
        .toList();
  }

  int count() {
    return own.size() + others.size();
  }

  /** Whether every spending names the same total, and together they do not exceed it. */
  boolean isCovered() {
    Money total = own.get(0).invoiceTotal();
    Stream<@Nullable Money> totals =
        Stream.concat(
            own.stream().map(Spending::invoiceTotal), others.stream().map(Elsewhere::total));
    return total != null && totals.allMatch(total::equals) && sum().compareTo(total) <= 0;
  }

  /** The last day on which it occurs with another studio; the first of all days if it does not. */
  LocalDate lastElsewhere() {
    return others.stream().map(Elsewhere::on).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
  }

  private Money sum() {
    return Money.sum(own.stream().map(Spending::amount).toList()).plus(elsewhere());
  }

  private Money elsewhere() {
    return Money.sum(others.stream().map(Elsewhere::amount).filter(Objects::nonNull).toList());
  }

  /** Shows its spendings; of those elsewhere only how many there are and what they come to. */
  Draft show(Draft draft) {
    own.forEach(spending -> EachSpending.show(spending, draft));
    if (!others.isEmpty()) {
      draft
          .fact(
              Facts.text(
                  Term.INVOICE_ELSEWHERE,
                  number + " × " + others.size() + " " + elsewhere(),
                  SharedNumbers.ref(SharedNumber.INVOICE, number)))
          .note(Remark.ALSO_ELSEWHERE);
    }
    return draft;
  }
}
