package cn.jiangxin.ledger;

import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.Stamp;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("mentorship")
record MentorshipRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String agreementNo,
    String master,
    String apprentice,
    String trade,
    LocalDate validFrom,
    LocalDate validTo,
    String goals,
    String status,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt,
    @Nullable Long voidedBy,
    @Nullable String voidReason,
    @Nullable Long correctsId,
    @Nullable String idempotencyKey) {

  static MentorshipRow of(Mentorship x, Stamp stamp) {
    return new MentorshipRow(
        null,
        x.studioId(),
        x.agreementNo(),
        x.master(),
        x.apprentice(),
        x.trade(),
        Objects.requireNonNull(x.when().from()),
        Objects.requireNonNull(x.when().to()),
        x.goals(),
        x.status(),
        stamp.at(),
        stamp.by(),
        null,
        null,
        null,
        stamp.corrects(),
        stamp.key());
  }

  Mentorship toRecord() {
    return new Mentorship(
        Objects.requireNonNull(id),
        studioId,
        agreementNo,
        master,
        apprentice,
        trade,
        new DateRange(validFrom, validTo),
        goals,
        status,
        recordedAt.toLocalDate());
  }
}
