package cn.jiangxin.oversight.standing;

import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity
record CardRow(
    long id,
    String subjectKind,
    String subjectCode,
    String studioCode,
    String studioName,
    String unitName,
    String clause,
    String period,
    String verdict,
    String severity,
    @Nullable BigDecimal counted,
    @Nullable BigDecimal limitValue,
    @Nullable LocalDate dueOn,
    @Nullable Long amountFen,
    @Nullable String nextState,
    String detail,
    String schemeVersion,
    LocalDate foundOn) {}
