package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.registry.change.SetAsideForm;
import cn.jiangxin.registry.change.SetAsidePart;
import cn.jiangxin.studio.Recognitions;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.ledger.Entered;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The setting aside of titles on pages. */
@Singleton
final class SetAsidePages implements PartPages<Studio, SetAsideForm> {

  private final SetAsidePart part;
  private final WhoVotes who;
  private final Recognitions recognitions;

  SetAsidePages(SetAsidePart part, WhoVotes who, Recognitions recognitions) {
    this.part = part;
    this.who = who;
    this.recognitions = recognitions;
  }

  @Override
  public RegisterPart<Studio, SetAsideForm> part() {
    return part;
  }

  @Override
  public String path() {
    return "set-asides";
  }

  @Override
  public String view() {
    return "register/set-aside";
  }

  @Override
  public SetAsideForm read(Form form) {
    Fields fields = new Fields(form);
    return new SetAsideForm(
        form.optionalNumber("recognition", 1, Integer.MAX_VALUE).orElse(null),
        fields.text("body"),
        fields.text("ground"),
        fields.day("decidedOn"),
        fields.text("documentNo"));
  }

  @Override
  public Map<String, String> values(SetAsideForm f) {
    return new Entered()
        .put("recognition", f.recognition())
        .put("body", f.body())
        .put("ground", f.ground())
        .put("decidedOn", f.decidedOn())
        .put("documentNo", f.documentNo())
        .values();
  }

  @Override
  public Map<String, ?> choices(Actor actor, Studio holder, Words words) {
    Map<String, String> titles = new LinkedHashMap<>();
    recognitions.current(Set.of(holder.id())).stream()
        .filter(title -> title.endedOn() == null)
        .forEach(title -> titles.put(String.valueOf(title.id()), Offers.title(title, words)));
    return Map.of(
        "titles", titles, "bodies", words.options("policy.code", who.bodies(actor, holder)));
  }
}
