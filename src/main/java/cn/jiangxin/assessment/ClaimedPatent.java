package cn.jiangxin.assessment;

import cn.jiangxin.policy.subject.PatentBoostFile;
import cn.jiangxin.policy.subject.PatentBoostFile.PersonBoost;
import cn.jiangxin.policy.subject.StudioFile.Affiliation;
import cn.jiangxin.policy.subject.StudioFile.UnitFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A claim to a patent boost, before it is known what else belongs to its studio.
 *
 * @param said what the claim itself says
 * @param claimedOn when it was filed
 */
public record ClaimedPatent(PatentBoostFile said, LocalDate claimedOn) {

  PatentBoostFile file(FactSheet sheet, @Nullable UnitFile unit) {
    Paperwork work = sheet.paperwork(said.code());
    return new PatentBoostFile(
        said.code(),
        said.planYear(),
        said.claimant(),
        said.patentNumber(),
        said.patentKind(),
        said.patentOffice(),
        said.grantAnnouncedOn(),
        said.inventorPosition(),
        said.serviceInvention(),
        said.appliedInProduction(),
        said.unitKind(),
        said.industry(),
        said.frontLine(),
        said.mutualAidCard(),
        others(sheet),
        upperUnion(unit, claimedOn),
        work.submission(),
        work.papers(),
        work.stamps(),
        work.verification(),
        work.paidOn(),
        work.paidTo(),
        sheet.judgements());
  }

  /** The same person's claims that were made earlier or have been paid. */
  private List<PersonBoost> others(FactSheet sheet) {
    return sheet.claims().stream()
        .filter(other -> !other.said().code().equals(said.code()))
        .filter(other -> Objects.equals(other.said().claimant(), said.claimant()))
        .filter(
            other -> other.precedes(this) || sheet.paperwork(other.said().code()).paidOn() != null)
        .map(other -> other.asOther(sheet.paperwork(other.said().code())))
        .toList();
  }

  private boolean precedes(ClaimedPatent other) {
    int order = claimedOn.compareTo(other.claimedOn());
    return order == 0 ? said.code().compareTo(other.said().code()) < 0 : order < 0;
  }

  private PersonBoost asOther(Paperwork work) {
    return new PersonBoost(
        said.code(),
        said.planYear(),
        said.grantAnnouncedOn(),
        claimedOn,
        work.paidOn(),
        work.verification() != null && !work.verification().accepted());
  }

  static @Nullable String upperUnion(@Nullable UnitFile unit, @Nullable LocalDate day) {
    if (unit == null || day == null) {
      return null;
    }
    return unit.affiliations().stream()
        .filter(affiliation -> affiliation.when().contains(day))
        .map(Affiliation::upperUnion)
        .findFirst()
        .orElse(null);
  }
}
