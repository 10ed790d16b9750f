package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.registry.change.RenameDecisionForm;
import cn.jiangxin.registry.change.RenameDecisionPart;
import cn.jiangxin.studio.LeaderTenures;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.ledger.Entered;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The decision on an application for a new name on pages. */
@Singleton
final class RenameDecisionPages implements PartPages<Studio, RenameDecisionForm> {

  private final RenameDecisionPart part;
  private final LeaderTenures tenures;

  RenameDecisionPages(RenameDecisionPart part, LeaderTenures tenures) {
    this.part = part;
    this.tenures = tenures;
  }

  @Override
  public RegisterPart<Studio, RenameDecisionForm> part() {
    return part;
  }

  @Override
  public String path() {
    return "rename-decisions";
  }

  @Override
  public String view() {
    return "register/rename-decision";
  }

  @Override
  public RenameDecisionForm read(Form form) {
    Fields fields = new Fields(form);
    return new RenameDecisionForm(
        form.optionalNumber("tenure", 1, Integer.MAX_VALUE).orElse(null),
        fields.yesNo("approved"),
        fields.text("name"),
        fields.day("decidedOn"),
        fields.text("ground"),
        fields.text("documentNo"));
  }

  @Override
  public Map<String, String> values(RenameDecisionForm f) {
    return new Entered()
        .put("tenure", f.tenure())
        .put("approved", f.approved())
        .put("name", f.name())
        .put("decidedOn", f.decidedOn())
        .put("ground", f.ground())
        .put("documentNo", f.documentNo())
        .values();
  }

  @Override
  public Map<String, ?> choices(Actor actor, Studio holder, Words words) {
    Map<String, String> applications = new LinkedHashMap<>();
    tenures.current(Set.of(holder.id())).stream()
        .filter(tenure -> tenure.renameFiledOn() != null && tenure.renameApprovedOn() == null)
        .forEach(
            tenure ->
                applications.put(
                    String.valueOf(tenure.id()),
                    words.text("registry.rename.filed", words.day(tenure.renameFiledOn()))));
    Map<String, String> verdicts = new LinkedHashMap<>();
    verdicts.put("true", words.text("registry.rename.approve"));
    verdicts.put("false", words.text("registry.rename.refuse"));
    return Map.of("applications", applications, "verdicts", verdicts);
  }
}
