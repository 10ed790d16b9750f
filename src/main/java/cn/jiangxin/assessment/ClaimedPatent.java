package cn.jiangxin.assessment;

import cn.jiangxin.policy.subject.PatentBoostFile;
import cn.jiangxin.policy.subject.PatentBoostFile.PersonBoost;
import cn.jiangxin.policy.subject.PatentBoostFile.Verification;
import cn.jiangxin.policy.subject.StudioFile.Affiliation;
import cn.jiangxin.policy.subject.StudioFile.UnitFile;
import java.time.LocalDate;
import java.util.Comparator;
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

  /** The same person's claims that come before this one or have been paid before it. */
  private List<PersonBoost> others(FactSheet sheet) {
    return sheet.claims().stream()
        .filter(other -> !other.said().code().equals(said.code()))
        .filter(other -> Objects.equals(other.said().claimant(), said.claimant()))
        .filter(other -> other.precedes(this, sheet) || other.isPaidBefore(this, sheet))
        .map(other -> other.asOther(sheet.paperwork(other.said().code())))
        .toList();
  }

  /** Of two claims of one day a verified one comes first, else the one recorded first. */
  private boolean precedes(ClaimedPatent other, FactSheet sheet) {
    int order =
        Comparator.comparing(ClaimedPatent::claimedOn)
            .thenComparing(claim -> !claim.isVerified(sheet))
            .thenComparing(sheet.claims()::indexOf)
            .compare(this, other);
    return order < 0;
  }

  private boolean isVerified(FactSheet sheet) {
    Verification verification = sheet.paperwork(said.code()).verification();
    return verification != null && verification.accepted();
  }

  private boolean isPaidBefore(ClaimedPatent other, FactSheet sheet) {
    LocalDate own = sheet.paperwork(said.code()).paidOn();
    LocalDate its = sheet.paperwork(other.said().code()).paidOn();
    return own != null && (its == null || own.isBefore(its));
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
