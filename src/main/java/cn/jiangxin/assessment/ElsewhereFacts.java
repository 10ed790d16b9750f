package cn.jiangxin.assessment;

import jakarta.inject.Singleton;

/** Which numbers of the studios stand with other studios too. */
@Singleton
class ElsewhereFacts implements FactSource {

  private final SharedNumberRows rows;

  ElsewhereFacts(SharedNumberRows rows) {
    this.rows = rows;
  }

  @Override
  public void addTo(FactSheets sheets) {
    rows.elsewhere(sheets.studioIds())
        .forEach(row -> sheets.of(row.ownStudioId()).elsewhere().add(row.toFact()));
  }
}
