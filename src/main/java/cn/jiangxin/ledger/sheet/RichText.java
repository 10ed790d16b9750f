package cn.jiangxin.ledger.sheet;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts in a workbook: runs joined, readings above Chinese signs left out, escapes undone. */
final class RichText {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RichText() {}

  /** The text of the element that has just begun. */
  static String read(XMLStreamReader xml, String element) throws XMLStreamException, Unreadable {
    StringBuilder text = new StringBuilder();
    int readings = 0;
    boolean inText = false;
    while (xml.hasNext()) {
      int event = xml.next();
      Xml.refuseTypes(event);
      if (event == XMLStreamReader.START_ELEMENT) {
        readings += xml.getLocalName().equals("rPh") ? 1 : 0;
        inText = xml.getLocalName().equals("t");
      } else if (event == XMLStreamReader.END_ELEMENT) {
        if (xml.getLocalName().equals(element)) {
          break;
        }
        readings -= xml.getLocalName().equals("rPh") ? 1 : 0;
        inText = false;
      } else if (inText && readings == 0 && xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return unescaped(text.toString());
  }

  static String unescaped(String text) {
    return text.indexOf("_x") < 0 ? text : ESCAPED.matcher(text).replaceAll(RichText::sign);
  }

  private static String sign(MatchResult escaped) {
    return java.util.regex.Matcher.quoteReplacement(
        String.valueOf((char) Integer.parseInt(escaped.group(1), 16)));
  }

  /** The text with escapes where a program would undo one that nobody meant. */
  static String escaped(String text) {
    return text.indexOf("_x") < 0 ? text : ESCAPED.matcher(text).replaceAll("_x005F_x$1_");
  }
}
