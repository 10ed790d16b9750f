package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.registry.change.DocumentForm;
import cn.jiangxin.registry.change.DocumentPart;
import cn.jiangxin.registry.change.PackCodes;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.ledger.Entered;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.Map;

/** Rules and plans on pages. */
@Singleton
final class DocumentPages implements PartPages<Studio, DocumentForm> {

  private final DocumentPart part;
  private final PackCodes codes;

  DocumentPages(DocumentPart part, PackCodes codes) {
    this.part = part;
    this.codes = codes;
  }

  @Override
  public RegisterPart<Studio, DocumentForm> part() {
    return part;
  }

  @Override
  public String path() {
    return "documents";
  }

  @Override
  public String view() {
    return "register/document";
  }

  @Override
  public DocumentForm read(Form form) {
    Fields fields = new Fields(form);
    return new DocumentForm(
        fields.text("kind"), fields.text("title"), fields.day("from"), fields.day("to"));
  }

  @Override
  public Map<String, String> values(DocumentForm f) {
    return new Entered()
        .put("kind", f.kind())
        .put("title", f.title())
        .put("from", f.from())
        .put("to", f.to())
        .values();
  }

  @Override
  public Map<String, ?> choices(Actor actor, Studio holder, Words words) {
    return Map.of("kinds", words.options("policy.code", codes.documentKinds()));
  }
}
