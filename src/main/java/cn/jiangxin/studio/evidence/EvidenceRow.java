package cn.jiangxin.studio.evidence;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("evidence")
record EvidenceRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String subjectKind,
    long subjectId,
    String hash,
    String name,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt,
    @Nullable Long voidedBy) {

  /** The same, proving another record of its kind. */
  EvidenceRow of(long subject) {
    return new EvidenceRow(
        id, studioId, subjectKind, subject, hash, name, recordedAt, recordedBy, voidedAt, voidedBy);
  }
}
