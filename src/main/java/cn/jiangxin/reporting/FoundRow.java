package cn.jiangxin.reporting;

import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stored finding.
 *
 * @param subjectTitle title of the project it is about; null: it is about the studio
 * @param nextState state that follows, as the policy names it
 * @param detail facts, what is missing, notes and shares as JSON
 */
@MappedEntity
record FoundRow(
    long studioId,
    String subjectKind,
    String subjectCode,
    @Nullable String subjectTitle,
    String clause,
    String period,
    String verdict,
    @Nullable BigDecimal counted,
    @Nullable BigDecimal limitValue,
    @Nullable LocalDate dueOn,
    @Nullable Long amountFen,
    @Nullable String nextState,
    String detail,
    String schemeVersion,
    LocalDate foundOn,
    @Nullable LocalDate alertSince) {}
