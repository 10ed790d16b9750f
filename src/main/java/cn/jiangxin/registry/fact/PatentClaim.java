package cn.jiangxin.registry.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member's claim to a patent boost under a Beijing plan (BJ24-P, BJ21-P).
 *
 * @param id the record; 0 before it is stored
 * @param code stays the same when the claim is corrected
 * @param memberId the claimant
 * @param inventorPosition the claimant's place in the list of inventors, from 1
 * @param serviceInvention whether it is stated to be a service invention; null: not said
 * @param appliedInProduction whether the enterprise's proof is there; null: not said
 * @param frontLine the unit union's declaration; null: none
 * @param claimedOn when it was filed with the unit's union
 */
public record PatentClaim(
    long id,
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
    LocalDate claimedOn) {}
