package cn.jiangxin.ledger.sheet;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * Copies a sheet as it streams by, puts the remarks into their column and masks in the place of
 * personal numbers.
 */
final class RemarkedSheet {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String IDS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** What may come after the drawing of the notes, in the order that the format prescribes. */
  private static final Set<String> AFTER =
      Set.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst");

  private final int column;
  private final Map<Integer, String> remarks;
  private final String drawingId;
  private final Masks masks;
  private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
  private int row;
  private int cell;
  private int depth;
  private int left;
  private boolean drawn;

  RemarkedSheet(int column, Map<Integer, String> remarks, String drawingId, Masks masks) {
    this.column = column;
    this.remarks = remarks;
    this.drawingId = drawingId;
    this.masks = masks;
  }

  void copy(InputStream in, OutputStream out) throws Unreadable {
    try {
      XMLEventReader reader = Xml.inputs().createXMLEventReader(in);
      XMLEventWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
      while (reader.hasNext()) {
        copy(reader.nextEvent(), writer);
      }
      writer.flush();
    } catch (XMLStreamException e) {
      throw Xml.broken();
    }
  }

  private void copy(XMLEvent event, XMLEventWriter out) throws XMLStreamException {
    if (event.isStartElement()) {
      begin(event.asStartElement(), out);
    } else if (event.isEndElement()) {
      end(event, out);
    } else if (left == 0) {
      out.add(event);
    }
  }

  private void begin(StartElement element, XMLEventWriter out) throws XMLStreamException {
    depth++;
    String name = element.getName().getLocalPart();
    if (left > 0) {
      return;
    }
    if (name.equals("row")) {
      row = Math.max(row + 1, Letters.row(attribute(element, "r")));
      cell = -1;
    }
    boolean leave = name.equals("legacyDrawing") && depth == 2;
    if (name.equals("c")) {
      String address = attribute(element, "r");
      cell = address.isEmpty() ? cell + 1 : Letters.column(address);
      leave = cell == column;
      String mask = leave ? null : masks.at(row, cell);
      if (mask != null) {
        text(out, attribute(element, "s"), cell, mask);
        leave = true;
      }
    }
    if (depth == 2 && (leave || AFTER.contains(name))) {
      draw(out);
    }
    if (leave) {
      left = depth;
    } else {
      out.add(element);
    }
  }

  private void end(XMLEvent event, XMLEventWriter out) throws XMLStreamException {
    String name = event.asEndElement().getName().getLocalPart();
    if (left == 0) {
      if (name.equals("row") && remarks.containsKey(row)) {
        remark(out);
      }
      if (depth == 1) {
        draw(out);
      }
      out.add(event);
    } else if (left == depth) {
      left = 0;
    }
    depth--;
  }

  private void remark(XMLEventWriter out) throws XMLStreamException {
    String text = Neutral.out(RichText.escaped(Tidy.text(remarks.getOrDefault(row, ""))));
    text(out, "", column, text);
  }

  private void text(XMLEventWriter out, String style, int at, String text)
      throws XMLStreamException {
    List<Attribute> attributes = new ArrayList<>();
    attributes.add(events.createAttribute("r", Letters.of(at) + row));
    if (!style.isEmpty()) {
      attributes.add(events.createAttribute("s", style));
    }
    attributes.add(events.createAttribute("t", "inlineStr"));
    start(out, "c", attributes);
    start(out, "is", List.of());
    start(
        out,
        "t",
        List.of(
            events.createAttribute(
                "xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve")));
    out.add(events.createCharacters(text));
    for (String element : List.of("t", "is", "c")) {
      out.add(events.createEndElement("", MAIN, element));
    }
  }

  private void draw(XMLEventWriter out) throws XMLStreamException {
    if (!drawn) {
      drawn = true;
      out.add(
          events.createStartElement(
              "",
              MAIN,
              "legacyDrawing",
              List.<Attribute>of(events.createAttribute("r", IDS, "id", drawingId)).iterator(),
              List.of(events.createNamespace("r", IDS)).iterator()));
      out.add(events.createEndElement("", MAIN, "legacyDrawing"));
    }
  }

  private void start(XMLEventWriter out, String name, List<Attribute> attributes)
      throws XMLStreamException {
    Iterator<Attribute> all = attributes.iterator();
    out.add(events.createStartElement("", MAIN, name, all, java.util.Collections.emptyIterator()));
  }

  private static String attribute(StartElement element, String name) {
    Attribute attribute = element.getAttributeByName(new QName(name));
    return attribute == null ? "" : attribute.getValue();
  }
}
