package cn.jiangxin.ledger.sheet;

import cn.jiangxin.ledger.Activity;
import cn.jiangxin.ledger.ActivityForm;
import cn.jiangxin.ledger.ActivityLedger;
import cn.jiangxin.ledger.LedgerCodes.CodeList;
import cn.jiangxin.ledger.sheet.SheetColumn.Kind;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Activities in a spreadsheet (BDA-14.4, 22.1). */
@Singleton
public final class ActivityLayout implements SheetLayout<ActivityForm, Activity> {

  private static final List<SheetColumn> COLUMNS =
      List.of(
          SheetColumn.text("title").needed(),
          SheetColumn.code("type", CodeList.ACTIVITY).headed("activity-type").needed(),
          SheetColumn.code("mode", CodeList.ACTIVITY_MODE).needed(),
          SheetColumn.day("startedOn").needed(),
          SheetColumn.day("endedOn"),
          SheetColumn.text("organiser").needed(),
          SheetColumn.of(Kind.COUNT, "outsideParticipants").needed(),
          SheetColumn.of(Kind.MEMBERS, "members"),
          SheetColumn.text("content"),
          SheetColumn.text("place"),
          SheetColumn.text("host"),
          SheetColumn.of(Kind.DECIMAL, "hours"),
          SheetColumn.of(Kind.PROJECT, "projectCode"),
          SheetColumn.yesNo("exchange"));

  private final ActivityLedger ledger;

  ActivityLayout(ActivityLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public ActivityLedger ledger() {
    return ledger;
  }

  @Override
  public String path() {
    return "activities";
  }

  @Override
  public List<SheetColumn> columns() {
    return COLUMNS;
  }

  @Override
  public ActivityForm read(RowReader row) {
    return new ActivityForm(
        row.code("type", CodeList.ACTIVITY),
        row.code("mode", CodeList.ACTIVITY_MODE),
        row.text("title"),
        row.text("content"),
        row.text("organiser"),
        row.text("place"),
        row.text("host"),
        row.day("startedOn"),
        row.day("endedOn"),
        row.count("outsideParticipants"),
        row.decimal("hours"),
        row.project("projectCode"),
        row.yesNo("exchange"),
        row.members("members"));
  }

  @Override
  public Map<String, Object> cells(ActivityForm f) {
    return new Cells()
        .put("type", f.type())
        .put("mode", f.mode())
        .put("title", f.title())
        .put("content", f.content())
        .put("organiser", f.organiser())
        .put("place", f.place())
        .put("host", f.host())
        .put("startedOn", f.startedOn())
        .put("endedOn", f.endedOn())
        .put("outsideParticipants", f.outsideParticipants())
        .put("hours", f.hours())
        .put("projectCode", f.projectCode())
        .put("exchange", f.exchange())
        .put("members", f.members())
        .values();
  }

  @Override
  public List<List<?>> identities(ActivityForm f) {
    return List.of(Arrays.asList(f.type(), f.title(), f.startedOn()));
  }
}
