package cn.jiangxin.assessment;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("finding")
record FindingRow(
    @Id @GeneratedValue @Nullable Long id,
    String subjectKind,
    String subjectCode,
    long studioId,
    String clause,
    String period,
    String verdict,
    @Nullable BigDecimal counted,
    @Nullable BigDecimal limitValue,
    @Nullable LocalDate dueOn,
    @Nullable Long amountFen,
    @Nullable String nextState,
    String severity,
    String detail,
    long digest,
    String schemeVersion,
    LocalDate foundOn) {

  FindingKey key() {
    return new FindingKey(subjectKind, subjectCode, clause, period);
  }
}
