package cn.jiangxin.oversight.reminder;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity
record ReminderRow(
    long id,
    String clause,
    String period,
    String subjectKind,
    String subjectCode,
    String studioCode,
    String studioName,
    LocalDate dueOn,
    boolean settled,
    LocalDateTime sentAt,
    @Nullable LocalDateTime readAt,
    @Nullable String schemeVersion) {

  Reminder toReminder() {
    return new Reminder(
        id,
        clause,
        period,
        subjectKind,
        subjectCode,
        studioCode,
        studioName,
        dueOn,
        settled,
        sentAt,
        readAt,
        schemeVersion);
  }
}
