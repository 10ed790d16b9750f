package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.registry.fact.FactForm;
import cn.jiangxin.registry.fact.FactPart;
import cn.jiangxin.registry.fact.FactTellers;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.ledger.Entered;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One kind of reported fact on pages. */
final class FactPages implements PartPages<Studio, FactForm> {

  private final FactPart part;
  private final FactOffers offers;
  private final FactTellers tellers;

  FactPages(FactPart part, FactOffers offers, FactTellers tellers) {
    this.part = part;
    this.offers = offers;
    this.tellers = tellers;
  }

  @Override
  public RegisterPart<Studio, FactForm> part() {
    return part;
  }

  @Override
  public boolean isFor(Actor actor, Studio holder) {
    return tellers.tells(actor, part.rule().kind(), holder);
  }

  @Override
  public String path() {
    return part.name();
  }

  @Override
  public String view() {
    return "register/fact";
  }

  @Override
  public String back() {
    return "/questions#facts";
  }

  @Override
  public FactForm read(Form form) {
    Fields fields = new Fields(form);
    return new FactForm(
        fields.text("subject"),
        fields.text("code"),
        fields.text("about"),
        fields.day("on"),
        fields.day("until"),
        fields.yesNo("answer"),
        number(form, "of"),
        number(form, "recognition"),
        number(form, "member"),
        fields.money("amount"),
        fields.text("source"),
        fields.text("documentNo"),
        fields.text("evidence"),
        fields.text("note"));
  }

  private static @Nullable Long number(Form form, String field) {
    return form.optionalNumber(field, 1, Integer.MAX_VALUE).orElse(null);
  }

  @Override
  public Map<String, String> values(FactForm f) {
    return new Entered()
        .put("subject", f.subject())
        .put("code", f.code())
        .put("about", f.about())
        .put("on", f.on())
        .put("until", f.until())
        .put("answer", f.answer())
        .put("of", f.of())
        .put("recognition", f.recognition())
        .put("member", f.member())
        .put("amount", f.amount() == null ? null : f.amount().toYuan())
        .put("source", f.source())
        .put("documentNo", f.documentNo())
        .put("evidence", f.evidence())
        .put("note", f.note())
        .values();
  }

  @Override
  public Map<String, ?> choices(Actor actor, Studio holder, Words words) {
    return Map.of("fields", offers.of(part.rule(), holder, words));
  }
}
