package cn.jiangxin.funding;

import cn.jiangxin.assessment.FactSheets;
import cn.jiangxin.assessment.FactSource;
import cn.jiangxin.policy.subject.StudioFile;
import jakarta.inject.Singleton;

/**
 * Boost money granted to the studios, whether it has been paid, and how it was spent (BDA-26 to
 * 28).
 */
@Singleton
class FundingFacts implements FactSource {

  private final GrantRows rows;
  private final SpendingRows spending;

  FundingFacts(GrantRows rows, SpendingRows spending) {
    this.rows = rows;
    this.spending = spending;
  }

  @Override
  public void addTo(FactSheets sheets) {
    rows.ofStudios(sheets.studioIds())
        .forEach(view -> sheets.of(view.studioId()).grants().add(fact(view.id(), view.toRecord())));
    spending
        .ofStudios(sheets.studioIds())
        .forEach(spent -> sheets.of(spent.studioId()).spendings().add(spent.toFact()));
  }

  private static StudioFile.Grant fact(long id, Grant grant) {
    return new StudioFile.Grant(
        id,
        grant.clause(),
        grant.amount(),
        grant.grantedOn(),
        grant.fullyPaidOn(),
        grant.subAccount());
  }
}
