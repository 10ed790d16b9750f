package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.registry.change.NameForm;
import cn.jiangxin.registry.change.NamePart;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.ledger.Entered;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.Map;

/** Names on pages. */
@Singleton
final class NamePages implements PartPages<Studio, NameForm> {

  private final NamePart part;

  NamePages(NamePart part) {
    this.part = part;
  }

  @Override
  public RegisterPart<Studio, NameForm> part() {
    return part;
  }

  @Override
  public String path() {
    return "names";
  }

  @Override
  public String view() {
    return "register/name";
  }

  @Override
  public NameForm read(Form form) {
    Fields fields = new Fields(form);
    return new NameForm(fields.text("name"), fields.day("from"));
  }

  @Override
  public Map<String, String> values(NameForm f) {
    return new Entered().put("name", f.name()).put("from", f.from()).values();
  }

  @Override
  public Map<String, ?> choices(Actor actor, Studio holder, Words words) {
    return Map.of();
  }
}
