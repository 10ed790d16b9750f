package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.registry.change.AreaForm;
import cn.jiangxin.registry.change.AreaPart;
import cn.jiangxin.registry.change.PackCodes;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.web.ledger.Entered;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.Map;

/** Where units are registered and pay tax, on pages. */
@Singleton
final class AreaPages implements PartPages<Organisation, AreaForm> {

  private final AreaPart part;
  private final PackCodes codes;

  AreaPages(AreaPart part, PackCodes codes) {
    this.part = part;
    this.codes = codes;
  }

  @Override
  public RegisterPart<Organisation, AreaForm> part() {
    return part;
  }

  @Override
  public String path() {
    return "areas";
  }

  @Override
  public String view() {
    return "register/area";
  }

  @Override
  public AreaForm read(Form form) {
    Fields fields = new Fields(form);
    return new AreaForm(
        fields.text("kind"), fields.text("area"), fields.day("from"), fields.day("to"));
  }

  @Override
  public Map<String, String> values(AreaForm f) {
    return new Entered()
        .put("kind", f.kind())
        .put("area", f.area())
        .put("from", f.from())
        .put("to", f.to())
        .values();
  }

  @Override
  public Map<String, ?> choices(Actor actor, Organisation holder, Words words) {
    return Map.of(
        "kinds", words.options("register.areaKind", AreaPart.KINDS),
        "areas", words.options("policy.code", codes.areas()));
  }
}
