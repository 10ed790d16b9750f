package cn.jiangxin.reporting;

import cn.jiangxin.shared.Money;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A grant with the sums of its postings; amounts in fen. */
@MappedEntity
record GrantHead(
    long id,
    long studioId,
    String code,
    String unit,
    String studioCode,
    String studio,
    String clause,
    @Nullable String projectCode,
    long amountFen,
    LocalDate grantedOn,
    @Nullable String subAccount,
    long receivedFen,
    long spentFen,
    long balanceFen) {

  Money granted() {
    return new Money(amountFen);
  }

  Money received() {
    return new Money(receivedFen);
  }

  Money spent() {
    return new Money(spentFen);
  }

  Money balance() {
    return new Money(balanceFen);
  }
}
