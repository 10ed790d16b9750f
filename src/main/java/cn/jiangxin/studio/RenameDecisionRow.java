package cn.jiangxin.studio;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("rename_decision")
record RenameDecisionRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    long tenureId,
    boolean approved,
    @Nullable String name,
    LocalDate decidedOn,
    String reason,
    @Nullable String documentNo,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static RenameDecisionRow of(RenameDecision x, Stamp stamp) {
    return new RenameDecisionRow(
        null,
        x.studioId(),
        x.tenureId(),
        x.approved(),
        x.name(),
        x.decidedOn(),
        x.reason(),
        x.documentNo(),
        stamp.at(),
        stamp.by(),
        null);
  }

  RenameDecision toRecord() {
    return new RenameDecision(
        Objects.requireNonNull(id),
        studioId,
        tenureId,
        approved,
        name,
        decidedOn,
        reason,
        documentNo);
  }
}
