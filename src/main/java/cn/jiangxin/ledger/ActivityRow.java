package cn.jiangxin.ledger;

import cn.jiangxin.studio.Stamp;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("activity")
record ActivityRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String type,
    String mode,
    String title,
    String content,
    String organiser,
    @Nullable String place,
    @Nullable String host,
    LocalDate startedOn,
    LocalDate endedOn,
    int outsideParticipants,
    @Nullable BigDecimal hours,
    @Nullable String projectCode,
    boolean exchange,
    String status,
    @Nullable LocalDateTime verifiedAt,
    @Nullable Long verifiedBy,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt,
    @Nullable Long voidedBy,
    @Nullable String voidReason,
    @Nullable Long correctsId,
    @Nullable String idempotencyKey) {

  static ActivityRow of(Activity x, Stamp stamp) {
    return new ActivityRow(
        null,
        x.studioId(),
        x.type(),
        x.mode(),
        x.title(),
        x.content(),
        x.organiser(),
        x.place(),
        x.host(),
        x.startedOn(),
        x.endedOn(),
        x.outsideParticipants(),
        x.hours(),
        x.projectCode(),
        x.exchange(),
        x.status(),
        null,
        null,
        stamp.at(),
        stamp.by(),
        null,
        null,
        null,
        stamp.corrects(),
        stamp.key());
  }

  Activity toRecord() {
    return new Activity(
        Objects.requireNonNull(id),
        studioId,
        type,
        mode,
        title,
        content,
        organiser,
        place,
        host,
        startedOn,
        endedOn,
        outsideParticipants,
        hours,
        projectCode,
        exchange,
        status,
        recordedAt.toLocalDate());
  }
}
