package cn.jiangxin.registry.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim to a patent boost as the unit's union files it.
 *
 * @param member number of the member who claims
 * @param inventorPosition the claimant's place in the list of inventors, from 1
 * @param frontLine the unit union's declaration
 */
public record ClaimForm(
    @Nullable String code,
    @Nullable Integer planYear,
    @Nullable Long member,
    @Nullable String patentNumber,
    @Nullable String patentKind,
    @Nullable String patentOffice,
    @Nullable LocalDate grantAnnouncedOn,
    @Nullable Integer inventorPosition,
    @Nullable Boolean serviceInvention,
    @Nullable Boolean appliedInProduction,
    @Nullable String unitKind,
    @Nullable String industry,
    @Nullable Boolean frontLine,
    @Nullable Boolean mutualAidCard,
    @Nullable LocalDate claimedOn) {}
