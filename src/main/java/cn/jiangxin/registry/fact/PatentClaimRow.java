package cn.jiangxin.registry.fact;

import cn.jiangxin.studio.Stamp;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("patent_claim")
record PatentClaimRow(
    @Id @GeneratedValue @Nullable Long id,
    long studioId,
    String code,
    int planYear,
    long memberId,
    String patentNumber,
    String patentKind,
    String patentOffice,
    @Nullable LocalDate grantAnnouncedOn,
    int inventorPosition,
    @Nullable Boolean serviceInvention,
    @Nullable Boolean appliedInProduction,
    @Nullable String unitKind,
    @Nullable String industry,
    @Nullable Boolean frontLine,
    @Nullable Boolean mutualAidCard,
    LocalDate claimedOn,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy,
    @Nullable LocalDateTime voidedAt) {

  static PatentClaimRow of(PatentClaim x, Stamp stamp) {
    return new PatentClaimRow(
        null,
        x.studioId(),
        x.code(),
        x.planYear(),
        x.memberId(),
        x.patentNumber(),
        x.patentKind(),
        x.patentOffice(),
        x.grantAnnouncedOn(),
        x.inventorPosition(),
        x.serviceInvention(),
        x.appliedInProduction(),
        x.unitKind(),
        x.industry(),
        x.frontLine(),
        x.mutualAidCard(),
        x.claimedOn(),
        stamp.at(),
        stamp.by(),
        null);
  }

  PatentClaim toRecord() {
    return new PatentClaim(
        Objects.requireNonNull(id),
        studioId,
        code,
        planYear,
        memberId,
        patentNumber,
        patentKind,
        patentOffice,
        grantAnnouncedOn,
        inventorPosition,
        serviceInvention,
        appliedInProduction,
        unitKind,
        industry,
        frontLine,
        mutualAidCard,
        claimedOn);
  }
}
