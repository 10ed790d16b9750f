package cn.jiangxin.ledger;

import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a leader fills in for an innovation outcome.
 *
 * @param benefit economic benefit claimed
 * @param patent patent details; needed where the kind of outcome is a patent
 */
public record OutcomeForm(
    @Nullable String name,
    @Nullable String type,
    @Nullable String innovationKind,
    @Nullable LocalDate formedOn,
    @Nullable String projectCode,
    @Nullable String authors,
    @Nullable LocalDate appliedOn,
    @Nullable String applicationSite,
    @Nullable Money benefit,
    @Nullable Boolean benefitStamped,
    @Nullable Boolean published,
    @Nullable PatentForm patent) {

  /**
   * Patent details.
   *
   * @param inventors in their order; members are recognised by id
   * @param patentees right holders in their order
   */
  public record PatentForm(
      @Nullable String number,
      @Nullable LocalDate filedOn,
      @Nullable LocalDate grantAnnouncedOn,
      @Nullable LocalDate certificateOn,
      @Nullable String office,
      @Nullable Boolean serviceInvention,
      List<PartyForm> inventors,
      List<PartyForm> patentees) {}

  /** An inventor or right holder: a name, and the member it is, if it is one. */
  public record PartyForm(String name, @Nullable Long memberId) {}
}
