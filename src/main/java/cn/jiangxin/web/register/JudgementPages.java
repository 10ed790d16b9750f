package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.registry.change.JudgementForm;
import cn.jiangxin.registry.change.JudgementPart;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.ledger.Entered;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Judgements on pages. */
@Singleton
final class JudgementPages implements PartPages<Studio, JudgementForm> {

  private final JudgementPart part;

  JudgementPages(JudgementPart part) {
    this.part = part;
  }

  @Override
  public RegisterPart<Studio, JudgementForm> part() {
    return part;
  }

  @Override
  public String path() {
    return "judgements";
  }

  @Override
  public String view() {
    return "register/judgement";
  }

  @Override
  public JudgementForm read(Form form) {
    Fields fields = new Fields(form);
    return new JudgementForm(
        fields.text("clause"),
        fields.yesNo("favourable"),
        fields.text("judgedBy"),
        fields.day("judgedOn"),
        fields.text("grounds"));
  }

  @Override
  public Map<String, String> values(JudgementForm f) {
    return new Entered()
        .put("clause", f.clause())
        .put("favourable", f.favourable())
        .put("judgedBy", f.judgedBy())
        .put("judgedOn", f.judgedOn())
        .put("grounds", f.grounds())
        .values();
  }

  @Override
  public Map<String, ?> choices(Actor actor, Studio holder, Words words) {
    List<Clause> clauses = clauses(actor);
    Map<String, String> offered = new LinkedHashMap<>();
    clauses.forEach(
        c ->
            offered.put(
                c.id(), words.text("register.clause", c.id(), c.text().in(words.locale()))));
    List<String> bodies = clauses.stream().flatMap(c -> c.decides().stream()).distinct().toList();
    return Map.of(
        "clauses",
        offered,
        "bodies",
        words.options("policy.code", bodies),
        "yesNo",
        Offers.yesNo(words));
  }

  private List<Clause> clauses(Actor actor) {
    return Stream.of(Permission.VERIFY_LEDGER, Permission.RECORD_DECISION)
        .filter(actor::may)
        .flatMap(permission -> part.judgedWith(permission).stream())
        .toList();
  }

  @Override
  public boolean isFor(Actor actor) {
    return !clauses(actor).isEmpty();
  }
}
