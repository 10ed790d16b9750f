package cn.jiangxin.oversight.deadline;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity
record DeadlineRow(
    long id,
    String clause,
    String period,
    String subjectKind,
    String subjectCode,
    String studioCode,
    String studioName,
    String unitName,
    LocalDate dueOn,
    @Nullable String schemeVersion) {

  Deadline toDeadline() {
    return new Deadline(
        id,
        clause,
        period,
        subjectKind,
        subjectCode,
        studioCode,
        studioName,
        unitName,
        dueOn,
        schemeVersion);
  }
}
