package cn.jiangxin.registry.fact;

import cn.jiangxin.shared.Money;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A fact that stands, with the name of who reported it. */
@MappedEntity
record ReportedFactView(
    long id,
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
    @Nullable String reporter) {

  ReportedFact toRecord() {
    FactForm said =
        new FactForm(
            subjectCode,
            code.isEmpty() ? null : code,
            about,
            happenedOn,
            endedOn,
            answer,
            ofId,
            recognitionId,
            memberId,
            amountFen == null ? null : new Money(amountFen),
            source,
            documentNo,
            evidence,
            note);
    return new ReportedFact(
        id, studioId, FactKind.valueOf(kind), said, reporter, recordedAt.toLocalDate());
  }
}
