package cn.jiangxin.reporting;

import cn.jiangxin.shared.Money;
import java.util.List;

/** Everything the spending report says of one grant. */
record GrantReport(
    GrantHead head,
    List<CategoryLine> categories,
    List<InstalmentLine> instalments,
    List<SpendingLine> spending) {

  GrantLine line(int number) {
    return new GrantLine(
        number,
        head.unit(),
        head.studioCode(),
        head.studio(),
        head.code(),
        head.clause(),
        head.projectCode() == null ? "" : head.projectCode(),
        head.grantedOn(),
        head.granted().toYuan(),
        head.received().toYuan(),
        head.spent().toYuan(),
        head.balance().toYuan());
  }

  List<FactPair> facts(Wording wording, Clauses clauses) {
    return FactPair.of(
        wording.text("reporting.column.grant"), head.code(),
        wording.text("reporting.column.granted-on"), wording.day(head.grantedOn()),
        wording.text("reporting.column.studio"), head.studio(),
        wording.text("reporting.column.studio-code"), head.studioCode(),
        wording.text("reporting.column.unit"), head.unit(),
        wording.text("reporting.column.granted-under"), basis(wording, clauses),
        wording.text("reporting.column.project"), wording.orNone(head.projectCode()),
        wording.text("reporting.column.sub-account"), wording.orNone(head.subAccount()));
  }

  List<SumTile> sums(Wording wording) {
    return List.of(
        sum(wording, "granted", head.granted()),
        sum(wording, "received", head.received()),
        sum(wording, "spent", head.spent()),
        sum(wording, "balance", head.balance()));
  }

  private static SumTile sum(Wording wording, String name, Money amount) {
    return new SumTile(wording.text("reporting.column." + name + "-yuan"), amount.toYuan());
  }

  private String basis(Wording wording, Clauses clauses) {
    String article = clauses.article(head.clause(), wording.locale());
    return wording.text("reporting.basis", head.clause(), article).strip();
  }
}
