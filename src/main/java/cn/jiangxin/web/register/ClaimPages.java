package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.registry.fact.ClaimCodes;
import cn.jiangxin.registry.fact.ClaimForm;
import cn.jiangxin.registry.fact.ClaimPart;
import cn.jiangxin.registry.fact.FactSubjects;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.ledger.Entered;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Claims to patent boosts on pages. */
@Singleton
final class ClaimPages implements PartPages<Studio, ClaimForm> {

  private final ClaimPart part;
  private final ClaimCodes codes;
  private final FactSubjects subjects;

  ClaimPages(ClaimPart part, ClaimCodes codes, FactSubjects subjects) {
    this.part = part;
    this.codes = codes;
    this.subjects = subjects;
  }

  @Override
  public RegisterPart<Studio, ClaimForm> part() {
    return part;
  }

  @Override
  public String path() {
    return "claim";
  }

  @Override
  public String view() {
    return "register/claim";
  }

  @Override
  public String back() {
    return "/questions#facts";
  }

  @Override
  public ClaimForm read(Form form) {
    Fields fields = new Fields(form);
    return new ClaimForm(
        fields.text("code"),
        fields.year("planYear"),
        form.optionalNumber("member", 1, Integer.MAX_VALUE).orElse(null),
        fields.text("patentNumber"),
        fields.text("patentKind"),
        fields.text("patentOffice"),
        fields.day("grantAnnouncedOn"),
        form.optionalNumber("inventorPosition", 1, 99).map(Long::intValue).orElse(null),
        fields.yesNo("serviceInvention"),
        fields.yesNo("appliedInProduction"),
        fields.text("unitKind"),
        fields.text("industry"),
        fields.yesNo("frontLine"),
        fields.yesNo("mutualAidCard"),
        fields.day("claimedOn"));
  }

  @Override
  public Map<String, String> values(ClaimForm f) {
    return new Entered()
        .put("code", f.code())
        .put("planYear", f.planYear())
        .put("member", f.member())
        .put("patentNumber", f.patentNumber())
        .put("patentKind", f.patentKind())
        .put("patentOffice", f.patentOffice())
        .put("grantAnnouncedOn", f.grantAnnouncedOn())
        .put("inventorPosition", f.inventorPosition())
        .put("serviceInvention", f.serviceInvention())
        .put("appliedInProduction", f.appliedInProduction())
        .put("unitKind", f.unitKind())
        .put("industry", f.industry())
        .put("frontLine", f.frontLine())
        .put("mutualAidCard", f.mutualAidCard())
        .put("claimedOn", f.claimedOn())
        .values();
  }

  @Override
  public Map<String, ?> choices(Actor actor, Studio holder, Words words) {
    Map<String, String> members = new LinkedHashMap<>();
    subjects
        .members(holder.id())
        .forEach(member -> members.put(String.valueOf(member.id()), member.name()));
    return Map.of(
        "members", members,
        "kinds", coded(codes.kinds(), words),
        "offices", coded(codes.offices(), words),
        "unitKinds", coded(codes.unitKinds(), words),
        "industries", coded(codes.industries(), words),
        "yesNo", Offers.yesNo(words));
  }

  private static Map<String, String> coded(List<String> known, Words words) {
    return words.options("policy.code", known);
  }
}
