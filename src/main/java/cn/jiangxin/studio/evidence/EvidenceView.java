package cn.jiangxin.studio.evidence;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** An evidence row with what is known of its file. */
@Introspected
record EvidenceView(
    long id,
    long studioId,
    String subjectKind,
    long subjectId,
    String hash,
    String name,
    FileKind kind,
    int size,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy) {

  Evidence toRecord() {
    return new Evidence(
        id,
        studioId,
        new EvidenceSubject(subjectKind, subjectId),
        hash,
        name,
        kind,
        size,
        recordedAt,
        recordedBy);
  }
}
