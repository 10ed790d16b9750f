package cn.jiangxin.registry.fact;

import cn.jiangxin.studio.Stamp;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("reported_fact")
record ReportedFactRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String kind,
    @Nullable String subjectCode,
    String code,
    @Nullable String about,
    LocalDate happenedOn,
    @Nullable LocalDate endedOn,
    @Nullable Boolean answer,
    @Nullable Long ofId,
    @Nullable Long recognitionId,
    @Nullable Long memberId,
    @Nullable Long amountFen,
    @Nullable String source,
    @Nullable String documentNo,
    @Nullable String evidence,
    @Nullable String note,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static ReportedFactRow of(FactKind kind, long studioId, FactForm f, Stamp stamp) {
    return new ReportedFactRow(
        null,
        studioId,
        kind.name(),
        f.subject(),
        f.code() == null ? "" : f.code(),
        f.about(),
        Objects.requireNonNull(f.on()),
        f.until(),
        f.answer(),
        f.of(),
        f.recognition(),
        f.member(),
        f.amount() == null ? null : f.amount().fen(),
        f.source(),
        f.documentNo(),
        f.evidence(),
        f.note(),
        stamp.at(),
        stamp.by(),
        null);
  }
}
