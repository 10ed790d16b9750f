package cn.jiangxin.ledger.sheet;

import cn.jiangxin.ledger.LedgerCodes.CodeList;
import cn.jiangxin.ledger.MemberForm;
import cn.jiangxin.ledger.MemberLedger;
import cn.jiangxin.ledger.sheet.SheetColumn.Kind;
import cn.jiangxin.studio.Member;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The people of a team in a spreadsheet (BDA-8, 22.1). */
@Singleton
public final class MemberLayout implements SheetLayout<MemberForm, Member> {

  private static final List<SheetColumn> COLUMNS =
      List.of(
          SheetColumn.text("name").headed("member-name").needed(),
          SheetColumn.of(Kind.IDENTIFIER, "employeeNo"),
          SheetColumn.code("role", CodeList.MEMBER_ROLE).needed(),
          SheetColumn.day("joinedOn").needed(),
          SheetColumn.yesNo("frontLine"),
          SheetColumn.text("post"),
          SheetColumn.text("professionalTitle"),
          SheetColumn.code("skillLevel", CodeList.SKILL_LEVEL),
          SheetColumn.yesNo("fieldSpecialist"),
          SheetColumn.yesNo("external"),
          SheetColumn.yesNo("fullMember"),
          SheetColumn.day("leftOn"),
          SheetColumn.code("leaveReason", CodeList.LEAVE_REASON),
          SheetColumn.code("identityPaper", CodeList.IDENTITY_PAPER)
              .labelled("personal.field.paper"),
          SheetColumn.personal("identityNumber", "personal.field.IDENTITY"),
          SheetColumn.personal("mobile", "personal.field.MOBILE"));

  private final MemberLedger ledger;

  MemberLayout(MemberLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public MemberLedger ledger() {
    return ledger;
  }

  @Override
  public String path() {
    return "members";
  }

  @Override
  public List<SheetColumn> columns() {
    return COLUMNS;
  }

  @Override
  public MemberForm read(RowReader row) {
    return new MemberForm(
        row.text("name"),
        row.identifier("employeeNo"),
        row.code("role", CodeList.MEMBER_ROLE),
        row.yesNo("external"),
        row.yesNo("fullMember"),
        row.yesNo("fieldSpecialist"),
        row.text("post"),
        row.text("professionalTitle"),
        row.code("skillLevel", CodeList.SKILL_LEVEL),
        row.day("joinedOn"),
        row.day("leftOn"),
        row.code("leaveReason", CodeList.LEAVE_REASON),
        row.yesNo("frontLine"),
        row.code("identityPaper", CodeList.IDENTITY_PAPER),
        row.personal("identityNumber"),
        row.personal("mobile"));
  }

  /** Personal numbers do not go out. */
  @Override
  public Map<String, Object> cells(MemberForm f) {
    return new Cells()
        .put("name", f.name())
        .put("employeeNo", f.employeeNo())
        .put("role", f.role())
        .put("external", f.external())
        .put("fullMember", f.fullMember())
        .put("fieldSpecialist", f.fieldSpecialist())
        .put("post", f.post())
        .put("professionalTitle", f.professionalTitle())
        .put("skillLevel", f.skillLevel())
        .put("joinedOn", f.joinedOn())
        .put("leftOn", f.leftOn())
        .put("leaveReason", f.leaveReason())
        .put("frontLine", f.frontLine())
        .values();
  }

  /** Somebody who left and came back has two entries, which differ in the joining day. */
  @Override
  public List<List<?>> identities(MemberForm f) {
    return List.of(Arrays.asList(f.name(), f.employeeNo(), f.joinedOn()));
  }
}
