package cn.jiangxin.funding;

import cn.jiangxin.assessment.NumberSource;
import cn.jiangxin.assessment.SharedRecord;
import cn.jiangxin.policy.subject.SharedNumber;
import cn.jiangxin.policy.subject.StudioFile;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Numbers of the invoices that boost money was spent on. */
@Singleton
class InvoiceNumbers implements NumberSource {

  private final SpendingRows rows;

  InvoiceNumbers(SpendingRows rows) {
    this.rows = rows;
  }

  @Override
  public List<SharedRecord> of(Collection<Long> studioIds) {
    return rows.ofStudios(studioIds).stream()
        .flatMap(spent -> record(spent.studioId(), spent.toFact()))
        .toList();
  }

  private static Stream<SharedRecord> record(long studioId, StudioFile.Spending spent) {
    return Stream.ofNullable(spent.invoiceNo())
        .map(
            number ->
                new SharedRecord(
                    SharedNumber.INVOICE,
                    number,
                    studioId,
                    spent.id(),
                    spent.spentOn(),
                    spent.reversedOn(),
                    spent.amount(),
                    spent.invoiceTotal()));
  }
}
