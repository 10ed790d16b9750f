package cn.jiangxin.studio;

import cn.jiangxin.shared.Money;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("project")
record ProjectRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String code,
    String name,
    String kind,
    String background,
    String leadName,
    @Nullable String approvingUnit,
    @Nullable String approvalDocumentNo,
    @Nullable LocalDate approvedOn,
    @Nullable Long totalNeedFen,
    @Nullable Long startupFundsFen,
    @Nullable LocalDate startupFundsOn,
    @Nullable Long matchingCommittedFen,
    @Nullable Long matchingPaidFen,
    @Nullable LocalDate matchingDueOn,
    @Nullable LocalDate appliedInPracticeOn,
    @Nullable String practiceSite,
    @Nullable LocalDate completedOn,
    @Nullable LocalDate closureFiledOn,
    @Nullable LocalDate terminatedOn,
    @Nullable Integer boostPlanYear,
    @Nullable Long boostGradeFen,
    @Nullable LocalDate boostAppliedOn,
    @Nullable LocalDate boostAwardedOn,
    String status,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt,
    @Nullable Long voidedBy,
    @Nullable String voidReason,
    @Nullable Long correctsId,
    @Nullable String idempotencyKey) {

  static ProjectRow of(Project x, Stamp stamp) {
    return new ProjectRow(
        null,
        x.studioId(),
        x.code(),
        x.name(),
        x.kind(),
        x.background(),
        x.leadName(),
        x.approvingUnit(),
        x.approvalDocumentNo(),
        x.approvedOn(),
        x.totalNeed() == null ? null : x.totalNeed().fen(),
        x.startupFunds() == null ? null : x.startupFunds().fen(),
        x.startupFundsOn(),
        x.matchingCommitted() == null ? null : x.matchingCommitted().fen(),
        x.matchingPaid() == null ? null : x.matchingPaid().fen(),
        x.matchingDueOn(),
        x.appliedInPracticeOn(),
        x.practiceSite(),
        x.completedOn(),
        x.closureFiledOn(),
        x.terminatedOn(),
        x.boostPlanYear(),
        x.boostGrade() == null ? null : x.boostGrade().fen(),
        x.boostAppliedOn(),
        x.boostAwardedOn(),
        x.status(),
        stamp.at(),
        stamp.by(),
        null,
        null,
        null,
        stamp.corrects(),
        stamp.key());
  }

  Project toRecord() {
    return new Project(
        Objects.requireNonNull(id),
        studioId,
        code,
        name,
        kind,
        background,
        leadName,
        approvingUnit,
        approvalDocumentNo,
        approvedOn,
        totalNeedFen == null ? null : new Money(totalNeedFen),
        startupFundsFen == null ? null : new Money(startupFundsFen),
        startupFundsOn,
        matchingCommittedFen == null ? null : new Money(matchingCommittedFen),
        matchingPaidFen == null ? null : new Money(matchingPaidFen),
        matchingDueOn,
        appliedInPracticeOn,
        practiceSite,
        completedOn,
        closureFiledOn,
        terminatedOn,
        boostPlanYear,
        boostGradeFen == null ? null : new Money(boostGradeFen),
        boostAppliedOn,
        boostAwardedOn,
        status,
        recordedAt.toLocalDate());
  }
}
