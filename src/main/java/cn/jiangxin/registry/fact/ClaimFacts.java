package cn.jiangxin.registry.fact;

import cn.jiangxin.access.personal.PersonalNumbers;
import cn.jiangxin.assessment.ClaimedPatent;
import cn.jiangxin.assessment.FactSheets;
import cn.jiangxin.assessment.FactSource;
import cn.jiangxin.policy.subject.PatentBoostFile;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Claims to patent boosts; a person is known again by the identity number, and by the member
 * record where none is recorded.
 */
@Singleton
class ClaimFacts implements FactSource {

  private final PatentClaims claims;
  private final PersonalNumbers numbers;

  ClaimFacts(PatentClaims claims, PersonalNumbers numbers) {
    this.claims = claims;
    this.numbers = numbers;
  }

  @Override
  public void addTo(FactSheets sheets) {
    List<PatentClaim> all = claims.current(sheets.studioIds());
    Map<Long, String> persons =
        numbers.personKeys(all.stream().map(PatentClaim::memberId).collect(Collectors.toSet()));
    all.forEach(
        claim ->
            sheets
                .of(claim.studioId())
                .claims()
                .add(new ClaimedPatent(file(claim, persons), claim.claimedOn())));
  }

  private static PatentBoostFile file(PatentClaim c, Map<Long, String> persons) {
    return new PatentBoostFile(
        c.code(),
        c.planYear(),
        persons.getOrDefault(c.memberId(), "member:" + c.memberId()),
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
