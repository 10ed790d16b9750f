package cn.jiangxin.funding;

import cn.jiangxin.assessment.FactSheets;
import cn.jiangxin.assessment.FactSource;
import cn.jiangxin.policy.subject.StudioFile;
import jakarta.inject.Singleton;

/** Boost money granted to the studios, and whether it has been paid (BDA-26). */
@Singleton
class FundingFacts implements FactSource {

  private final GrantRows rows;

  FundingFacts(GrantRows rows) {
    this.rows = rows;
  }

  @Override
  public void addTo(FactSheets sheets) {
    rows.ofStudios(sheets.studioIds())
        .forEach(view -> sheets.of(view.studioId()).grants().add(fact(view.id(), view.toRecord())));
  }

  private static StudioFile.Grant fact(long id, Grant grant) {
    return new StudioFile.Grant(
        id, grant.clause(), grant.amount(), grant.grantedOn(), grant.fullyPaidOn());
  }
}
