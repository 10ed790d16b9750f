package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Scope;
import cn.jiangxin.registry.change.AffiliationForm;
import cn.jiangxin.registry.change.AffiliationPart;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.web.ledger.Entered;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** The affiliation of units on pages. */
@Singleton
final class AffiliationPages implements PartPages<Organisation, AffiliationForm> {

  private final AffiliationPart part;
  private final Organisations organisations;

  AffiliationPages(AffiliationPart part, Organisations organisations) {
    this.part = part;
    this.organisations = organisations;
  }

  @Override
  public RegisterPart<Organisation, AffiliationForm> part() {
    return part;
  }

  @Override
  public String path() {
    return "affiliations";
  }

  @Override
  public String view() {
    return "register/affiliation";
  }

  @Override
  public AffiliationForm read(Form form) {
    Fields fields = new Fields(form);
    return new AffiliationForm(fields.text("union"), fields.day("from"));
  }

  @Override
  public Map<String, String> values(AffiliationForm f) {
    return new Entered().put("union", f.union()).put("from", f.from()).values();
  }

  @Override
  public Map<String, ?> choices(Actor actor, Organisation holder, Words words) {
    Map<String, String> unions = new LinkedHashMap<>();
    organisations.visible(Scope.SERVICE).stream()
        .filter(found -> found.kind().isUnion())
        .forEach(found -> unions.put(found.code(), found.name()));
    return Map.of("unions", unions);
  }
}
