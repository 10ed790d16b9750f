package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.registry.change.LeaderEnd;
import cn.jiangxin.registry.change.LeaderForm;
import cn.jiangxin.registry.change.LeaderPart;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.ledger.Entered;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.Map;

/** Leaders on pages. */
@Singleton
final class LeaderPages implements PartPages<Studio, LeaderForm> {

  private final LeaderPart part;

  LeaderPages(LeaderPart part) {
    this.part = part;
  }

  @Override
  public RegisterPart<Studio, LeaderForm> part() {
    return part;
  }

  @Override
  public String path() {
    return "leaders";
  }

  @Override
  public String view() {
    return "register/leader";
  }

  @Override
  public LeaderForm read(Form form) {
    Fields fields = new Fields(form);
    return new LeaderForm(
        fields.text("name"),
        fields.day("from"),
        fields.day("to"),
        fields.text("endReason"),
        fields.yesNo("canContinue"),
        fields.day("renameFiledOn"),
        fields.day("renameApprovedOn"));
  }

  @Override
  public Map<String, String> values(LeaderForm f) {
    return new Entered()
        .put("name", f.name())
        .put("from", f.from())
        .put("to", f.to())
        .put("endReason", f.endReason())
        .put("canContinue", f.canContinue())
        .put("renameFiledOn", f.renameFiledOn())
        .put("renameApprovedOn", f.renameApprovedOn())
        .values();
  }

  @Override
  public Map<String, ?> choices(Actor actor, Studio holder, Words words) {
    return Map.of(
        "reasons",
        words.options("ledger.leaveReason", LeaderEnd.codes()),
        "yesNo",
        Offers.yesNo(words));
  }
}
