package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.ShanghaiClaimFile;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.ClaimKind;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.OtherClaim;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.PatentCertificate;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.SkillCertificate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Shanghai claim among others of the same worker or on the same certificate (SH-2B). */
final class ClaimFilings {
  private ClaimFilings() {}

  /** Claims of the same kind by the same worker. */
  static Filings ofPerson(Matter matter) {
    ShanghaiClaimFile claim = matter.shanghaiClaim();
    return new Filings(own(matter), filings(matter, claim.ofPerson(), claim.kind()), true);
  }

  static Filings ofCertificate(Matter matter) {
    ShanghaiClaimFile claim = matter.shanghaiClaim();
    return new Filings(
        own(matter), filings(matter, claim.ofCertificate(), claim.kind()), number(claim) != null);
  }

  private static @Nullable String number(ShanghaiClaimFile claim) {
    SkillCertificate skill = claim.skill();
    PatentCertificate patent = claim.patent();
    return switch (claim.kind()) {
      case SKILL -> skill == null ? null : skill.number();
      case PATENT -> patent == null ? null : patent.number();
    };
  }

  private static Filing own(Matter matter) {
    ShanghaiClaimFile claim = matter.shanghaiClaim();
    boolean submitted = matter.asOf().happened(claim.submittedOn());
    return new Filing(
        claim.code(), "", submitted ? claim.submittedOn() : null, Filing.PENDING, null);
  }

  private static List<Filing> filings(Matter matter, List<OtherClaim> claims, ClaimKind kind) {
    List<Filing> filings = new ArrayList<>(claims.size());
    for (OtherClaim claim : claims) {
      if (claim.kind() == kind && matter.asOf().reached(claim.submittedOn())) {
        boolean settled = claim.statusOn() == null || matter.asOf().reached(claim.statusOn());
        filings.add(
            new Filing(
                claim.code(),
                "",
                claim.submittedOn(),
                settled ? claim.status() : Filing.PENDING,
                claim.statusOn()));
      }
    }
    return filings;
  }
}
