package cn.jiangxin.ledger;

import cn.jiangxin.shared.Money;
import cn.jiangxin.studio.Stamp;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("outcome")
record OutcomeRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String name,
    String type,
    String innovationKind,
    LocalDate formedOn,
    @Nullable String projectCode,
    String authors,
    @Nullable LocalDate appliedOn,
    @Nullable String applicationSite,
    @Nullable Long benefitFen,
    @Nullable Boolean benefitStamped,
    boolean published,
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

  static OutcomeRow of(Outcome x, Stamp stamp) {
    return new OutcomeRow(
        null,
        x.studioId(),
        x.name(),
        x.type(),
        x.innovationKind(),
        x.formedOn(),
        x.projectCode(),
        x.authors(),
        x.appliedOn(),
        x.applicationSite(),
        x.benefit() == null ? null : x.benefit().fen(),
        x.benefitStamped(),
        x.published(),
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

  Outcome toRecord() {
    return new Outcome(
        Objects.requireNonNull(id),
        studioId,
        name,
        type,
        innovationKind,
        formedOn,
        projectCode,
        authors,
        appliedOn,
        applicationSite,
        benefitFen == null ? null : new Money(benefitFen),
        benefitStamped,
        published,
        status,
        recordedAt.toLocalDate());
  }
}
