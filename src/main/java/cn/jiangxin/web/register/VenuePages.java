package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.registry.change.VenueForm;
import cn.jiangxin.registry.change.VenuePart;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.ledger.Entered;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.Map;

/** Venues on pages. */
@Singleton
final class VenuePages implements PartPages<Studio, VenueForm> {

  private final VenuePart part;

  VenuePages(VenuePart part) {
    this.part = part;
  }

  @Override
  public RegisterPart<Studio, VenueForm> part() {
    return part;
  }

  @Override
  public String path() {
    return "venues";
  }

  @Override
  public String view() {
    return "register/venue";
  }

  @Override
  public VenueForm read(Form form) {
    Fields fields = new Fields(form);
    return new VenueForm(
        fields.text("address"),
        fields.area("areaM2"),
        fields.yesNo("equipped"),
        fields.day("from"),
        fields.day("to"));
  }

  @Override
  public Map<String, String> values(VenueForm f) {
    return new Entered()
        .put("address", f.address())
        .put("areaM2", f.areaM2())
        .put("equipped", f.equipped())
        .put("from", f.from())
        .put("to", f.to())
        .values();
  }

  @Override
  public Map<String, ?> choices(Actor actor, Studio holder, Words words) {
    return Map.of("yesNo", Offers.yesNo(words));
  }
}
