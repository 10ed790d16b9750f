package cn.jiangxin.studio;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("project_acceptance")
record AcceptanceRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String projectCode,
    String party,
    boolean accepted,
    LocalDate acceptedOn,
    @Nullable String documentNo,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static AcceptanceRow of(Acceptance x, Stamp stamp) {
    return new AcceptanceRow(
        null,
        x.studioId(),
        x.projectCode(),
        x.party(),
        x.accepted(),
        x.acceptedOn(),
        x.documentNo(),
        stamp.at(),
        stamp.by(),
        null);
  }

  Acceptance toRecord() {
    return new Acceptance(
        Objects.requireNonNull(id), studioId, projectCode, party, accepted, acceptedOn, documentNo);
  }
}
