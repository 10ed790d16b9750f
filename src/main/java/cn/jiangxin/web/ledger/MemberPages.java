package cn.jiangxin.web.ledger;

import cn.jiangxin.ledger.Ledger;
import cn.jiangxin.ledger.LedgerCodes.CodeList;
import cn.jiangxin.ledger.MemberForm;
import cn.jiangxin.ledger.MemberLedger;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.IdentityPapers;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The member ledger on pages. */
@Singleton
final class MemberPages implements LedgerForm<MemberForm, Member> {

  private final MemberLedger ledger;
  private final LedgerChoices choices;

  MemberPages(MemberLedger ledger, LedgerChoices choices) {
    this.ledger = ledger;
    this.choices = choices;
  }

  @Override
  public Ledger<MemberForm, Member> ledger() {
    return ledger;
  }

  @Override
  public String path() {
    return "members";
  }

  @Override
  public String view() {
    return "ledger/member";
  }

  @Override
  public MemberForm read(Form form, Studio studio) {
    Fields fields = new Fields(form);
    return new MemberForm(
        fields.text("name"),
        fields.text("employeeNo"),
        fields.text("role"),
        fields.yesNo("external"),
        fields.yesNo("fullMember"),
        fields.yesNo("fieldSpecialist"),
        fields.text("post"),
        fields.text("professionalTitle"),
        fields.text("skillLevel"),
        fields.day("joinedOn"),
        fields.day("leftOn"),
        fields.text("leaveReason"),
        fields.yesNo("frontLine"),
        fields.text("identityPaper"),
        fields.text("identityNumber"),
        fields.text("mobile"));
  }

  @Override
  public Map<String, String> values(MemberForm f) {
    return new Entered()
        .put("name", f.name())
        .put("employeeNo", f.employeeNo())
        .put("role", f.role())
        .put("post", f.post())
        .put("frontLine", f.frontLine())
        .put("fieldSpecialist", f.fieldSpecialist())
        .put("professionalTitle", f.professionalTitle())
        .put("skillLevel", f.skillLevel())
        .put("external", f.external())
        .put("fullMember", f.fullMember())
        .put("joinedOn", f.joinedOn())
        .put("leftOn", f.leftOn())
        .put("leaveReason", f.leaveReason())
        .values();
  }

  @Override
  public Map<String, String> start(Studio studio) {
    return Map.of(
        "role", "ORDINARY",
        "external", "false",
        "fullMember", "true",
        "joinedOn", choices.today().toString());
  }

  @Override
  public Set<String> unkept() {
    return Set.of("identityPaper", "identityNumber", "mobile");
  }

  @Override
  public Map<String, ?> choices(Studio studio, Words words) {
    return Map.of(
        "roles", choices.codes(CodeList.MEMBER_ROLE, words),
        "skillLevels", choices.codes(CodeList.SKILL_LEVEL, words),
        "leaveReasons", choices.codes(CodeList.LEAVE_REASON, words),
        "yesNo", LedgerChoices.yesNo(words),
        "papers", IdentityPapers.options(words));
  }

  @Override
  public Line line(Member e, Words words) {
    List<String> badges = new ArrayList<>();
    badges.add(words.word("ledger.memberRole", e.role()));
    if (e.external()) {
      badges.add(words.text("ledger.member-external"));
    }
    if (e.skillLevel() != null) {
      badges.add(words.word("ledger.skillLevel", e.skillLevel()));
    }
    String detail =
        e.leftOn() == null
            ? words.orNone(e.post())
            : words.text(
                "ledger.line.member-left",
                words.day(e.leftOn()),
                words.word("ledger.leaveReason", e.leaveReason()));
    return new Line(e.id(), e.joinedOn(), e.name(), badges, detail, null);
  }

  @Override
  public String shown(String field, String value, Studio studio, Words words) {
    return switch (field) {
      case "role" -> words.word("ledger.memberRole", value);
      case "skillLevel" -> words.word("ledger.skillLevel", value);
      case "leaveReason" -> words.word("ledger.leaveReason", value);
      case "frontLine", "fieldSpecialist", "external", "fullMember" ->
          words.yesNo(Boolean.valueOf(value));
      case "employeeNo" -> value;
      default -> words.value(value);
    };
  }
}
