package cn.jiangxin.ledger.sheet;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.XMLEvent;
import org.jspecify.annotations.Nullable;

/**
 * Copies the shared texts of a workbook without the personal numbers among them, which its cells
 * refer to by their places.
 */
final class MaskedTexts {
  static final String PART = "xl/sharedStrings.xml";
  private static final String ITEM = "si";

  private final Map<String, String> masks = new HashMap<>();
  private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();

  MaskedTexts(Map<String, String> masks) {
    masks.forEach((text, mask) -> this.masks.put(text.strip(), mask));
  }

  void copy(InputStream in, OutputStream out) throws Unreadable {
    try {
      XMLEventReader reader = Xml.inputs().createXMLEventReader(in);
      XMLEventWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
      while (reader.hasNext()) {
        XMLEvent event = reader.nextEvent();
        if (event.isStartElement() && isItem(event.asStartElement().getName())) {
          item(event, reader, writer);
        } else {
          writer.add(event);
        }
      }
      writer.flush();
    } catch (XMLStreamException e) {
      throw Xml.broken();
    }
  }

  private static boolean isItem(QName name) {
    return name.getLocalPart().equals(ITEM);
  }

  private void item(XMLEvent start, XMLEventReader in, XMLEventWriter out)
      throws XMLStreamException {
    List<XMLEvent> held = new ArrayList<>(List.of(start));
    StringBuilder text = new StringBuilder();
    XMLEvent event = start;
    while (!(event.isEndElement() && isItem(event.asEndElement().getName()))) {
      event = in.nextEvent();
      held.add(event);
      if (event.isCharacters()) {
        text.append(event.asCharacters().getData());
      }
    }
    String mask = mask(text.toString());
    for (XMLEvent each : mask == null ? held : masked(start, mask, event)) {
      out.add(each);
    }
  }

  /** Runs of rich text may part a number; blanks around it may differ from what was read. */
  private @Nullable String mask(String text) {
    return masks.get(text.strip());
  }

  private List<XMLEvent> masked(XMLEvent start, String mask, XMLEvent end) {
    QName item = start.asStartElement().getName();
    QName text = new QName(item.getNamespaceURI(), "t", item.getPrefix());
    Iterator<Attribute> none = List.<Attribute>of().iterator();
    return List.of(
        start,
        events.createStartElement(text, none, Collections.emptyIterator()),
        events.createCharacters(mask),
        events.createEndElement(text, Collections.emptyIterator()),
        end);
  }
}
