package cn.jiangxin.ledger.sheet;

/** Text inside XML that is written by hand. */
final class XmlText {
  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private XmlText() {}

  static String of(String text) {
    return Tidy.text(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
