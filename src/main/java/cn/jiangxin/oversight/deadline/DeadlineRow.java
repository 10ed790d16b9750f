package cn.jiangxin.oversight.deadline;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

@MappedEntity
record DeadlineRow(
    String clause,
    String period,
    String subjectKind,
    String subjectCode,
    String studioCode,
    String studioName,
    String unitName,
    LocalDate dueOn) {

  Deadline toDeadline() {
    return new Deadline(
        clause, period, subjectKind, subjectCode, studioCode, studioName, unitName, dueOn);
  }
}
