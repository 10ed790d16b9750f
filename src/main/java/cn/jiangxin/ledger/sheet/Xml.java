package cn.jiangxin.ledger.sheet;

import cn.jiangxin.shared.Result.Reason;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML that came from outside: nothing is fetched, and a document type is refused. */
final class Xml {
  /** The JDK's own parser, whichever others lie on the class path. */
  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  static XMLInputFactory inputs() {
    return FACTORY;
  }

  static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in);
  }

  /** Looks at each element of a part as it begins. */
  static void each(byte[] part, Visitor visitor) throws Unreadable {
    try {
      XMLStreamReader xml = reader(new ByteArrayInputStream(part));
      while (xml.hasNext()) {
        int event = xml.next();
        refuseTypes(event);
        if (event == XMLStreamConstants.START_ELEMENT) {
          visitor.element(xml);
        }
      }
    } catch (XMLStreamException e) {
      throw broken();
    }
  }

  static void refuseTypes(int event) throws Unreadable {
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new Unreadable(Reason.of("sheet.file.entities"));
    }
  }

  static Unreadable broken() {
    return new Unreadable(Reason.of("sheet.file.broken"));
  }

  /** An attribute without a namespace; empty if there is none. */
  static String attribute(XMLStreamReader xml, String name) {
    @Nullable String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  static boolean isOn(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** Looks at an element. */
  interface Visitor {
    void element(XMLStreamReader xml) throws XMLStreamException, Unreadable;
  }
}
