package cn.jiangxin.funding;

import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.shared.Money;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Introspected
record SpendingFact(
    long id,
    long studioId,
    long grantId,
    @Nullable String projectCode,
    LocalDate spentOn,
    long amountFen,
    String category,
    @Nullable String description,
    @Nullable String invoiceNo,
    @Nullable LocalDate reversedOn) {

  StudioFile.Spending toFact() {
    return new StudioFile.Spending(
        id,
        grantId,
        projectCode,
        spentOn,
        new Money(amountFen),
        category,
        description,
        invoiceNo,
        null,
        reversedOn);
  }
}
