package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.registry.change.TypeForm;
import cn.jiangxin.registry.change.TypePart;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.ledger.Entered;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.Map;

/** Primary types on pages. */
@Singleton
final class TypePages implements PartPages<Studio, TypeForm> {

  private final TypePart part;

  TypePages(TypePart part) {
    this.part = part;
  }

  @Override
  public RegisterPart<Studio, TypeForm> part() {
    return part;
  }

  @Override
  public String path() {
    return "types";
  }

  @Override
  public String view() {
    return "register/type";
  }

  @Override
  public TypeForm read(Form form) {
    Fields fields = new Fields(form);
    return new TypeForm(fields.text("type"), fields.day("decidedOn"));
  }

  @Override
  public Map<String, String> values(TypeForm f) {
    return new Entered().put("type", f.type()).put("decidedOn", f.decidedOn()).values();
  }

  @Override
  public Map<String, ?> choices(Actor actor, Studio holder, Words words) {
    return Map.of("types", Offers.types(words));
  }
}
