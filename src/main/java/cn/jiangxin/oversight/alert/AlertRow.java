package cn.jiangxin.oversight.alert;

import cn.jiangxin.policy.clause.Severity;
import cn.jiangxin.policy.finding.Verdict;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity
record AlertRow(
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
    @Nullable LocalDate dueOn,
    LocalDate openedOn,
    @Nullable LocalDate closedOn,
    long timesOpened,
    @Nullable String schemeVersion) {

  Alert toAlert() {
    return new Alert(
        id,
        subjectKind,
        subjectCode,
        studioCode,
        studioName,
        unitName,
        clause,
        period,
        Verdict.valueOf(verdict),
        Severity.valueOf(severity),
        dueOn,
        openedOn,
        closedOn,
        timesOpened,
        schemeVersion);
  }
}
