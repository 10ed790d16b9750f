package cn.jiangxin.registry.fact;

import cn.jiangxin.assessment.ClaimedPatent;
import cn.jiangxin.assessment.FactSheets;
import cn.jiangxin.assessment.FactSource;
import cn.jiangxin.policy.subject.PatentBoostFile;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Claims to patent boosts; a member of the studio is known again by the member record. */
@Singleton
class ClaimFacts implements FactSource {

  private final PatentClaims claims;

  ClaimFacts(PatentClaims claims) {
    this.claims = claims;
  }

  @Override
  public void addTo(FactSheets sheets) {
    claims
        .current(sheets.studioIds())
        .forEach(
            claim ->
                sheets
                    .of(claim.studioId())
                    .claims()
                    .add(new ClaimedPatent(file(claim), claim.claimedOn())));
  }

  private static PatentBoostFile file(PatentClaim c) {
    return new PatentBoostFile(
        c.code(),
        c.planYear(),
        "member:" + c.memberId(),
        c.patentNumber(),
        c.patentKind(),
        c.patentOffice(),
        c.grantAnnouncedOn(),
        c.inventorPosition(),
        c.serviceInvention(),
        c.appliedInProduction(),
        c.unitKind(),
        c.industry(),
        c.frontLine(),
        c.mutualAidCard(),
        List.of(),
        null,
        null,
        Set.of(),
        List.of(),
        null,
        null,
        null,
        List.of());
  }
}
