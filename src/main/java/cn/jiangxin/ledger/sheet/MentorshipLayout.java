package cn.jiangxin.ledger.sheet;

import cn.jiangxin.ledger.Mentorship;
import cn.jiangxin.ledger.MentorshipForm;
import cn.jiangxin.ledger.MentorshipLedger;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Mentoring agreements in a spreadsheet (BDA-13). */
@Singleton
public final class MentorshipLayout implements SheetLayout<MentorshipForm, Mentorship> {

  private static final List<SheetColumn> COLUMNS =
      List.of(
          SheetColumn.of(SheetColumn.Kind.IDENTIFIER, "agreementNo").needed(),
          SheetColumn.text("master").needed(),
          SheetColumn.text("apprentice").needed(),
          SheetColumn.text("trade").needed(),
          SheetColumn.day("from").needed(),
          SheetColumn.day("to").needed(),
          SheetColumn.text("goals").needed());

  private final MentorshipLedger ledger;

  MentorshipLayout(MentorshipLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public MentorshipLedger ledger() {
    return ledger;
  }

  @Override
  public String path() {
    return "mentorships";
  }

  @Override
  public List<SheetColumn> columns() {
    return COLUMNS;
  }

  @Override
  public MentorshipForm read(RowReader row) {
    return new MentorshipForm(
        row.identifier("agreementNo"),
        row.text("master"),
        row.text("apprentice"),
        row.text("trade"),
        row.day("from"),
        row.day("to"),
        row.text("goals"));
  }

  @Override
  public Map<String, Object> cells(MentorshipForm f) {
    return new Cells()
        .put("agreementNo", f.agreementNo())
        .put("master", f.master())
        .put("apprentice", f.apprentice())
        .put("trade", f.trade())
        .put("from", f.from())
        .put("to", f.to())
        .put("goals", f.goals())
        .values();
  }

  @Override
  public List<List<?>> identities(MentorshipForm f) {
    return List.of(Arrays.asList(f.agreementNo(), f.master(), f.apprentice()));
  }
}
