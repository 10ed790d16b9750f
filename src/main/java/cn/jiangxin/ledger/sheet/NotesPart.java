package cn.jiangxin.ledger.sheet;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The notes at the cells of a sheet: those of people stay, remarks of an earlier time go. */
final class NotesPart {
  /** By this name our own notes are known when the file comes back. */
  private static final String OWN = "Jiangxin";

  /** More notes than this make spreadsheet programs slow; the column of remarks holds them all. */
  private static final int MOST = 2_000;

  private final List<String> authors = new ArrayList<>(List.of(OWN));
  private final Map<String, Note> notes = new LinkedHashMap<>();

  private record Note(int author, String text) {}

  static NotesPart of(ZipParts parts, String name) throws Unreadable {
    NotesPart part = new NotesPart();
    if (parts.has(name)) {
      part.read(parts.small(name));
    }
    return part;
  }

  private void read(byte[] xml) throws Unreadable {
    List<String> theirs = new ArrayList<>();
    try {
      XMLStreamReader reader = Xml.reader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        int event = reader.next();
        Xml.refuseTypes(event);
        if (event == XMLStreamReader.START_ELEMENT) {
          readElement(reader, theirs);
        }
      }
    } catch (XMLStreamException e) {
      throw Xml.broken();
    }
  }

  private void readElement(XMLStreamReader reader, List<String> theirs)
      throws XMLStreamException, Unreadable {
    if (reader.getLocalName().equals("author")) {
      theirs.add(reader.getElementText());
    } else if (reader.getLocalName().equals("comment")) {
      String address = Xml.attribute(reader, "ref");
      String number = Xml.attribute(reader, "authorId");
      int index = number.matches("\\d{1,4}") ? Integer.parseInt(number) : -1;
      String author = index >= 0 && index < theirs.size() ? theirs.get(index) : "";
      String text = RichText.read(reader, "comment");
      if (!author.equals(OWN) && address.matches("[A-Z]{1,3}\\d{1,7}")) {
        notes.put(address, new Note(indexOf(author), text));
      }
    }
  }

  private int indexOf(String author) {
    if (!authors.contains(author)) {
      authors.add(author);
    }
    return authors.indexOf(author);
  }

  /** The same with our remarks; where a person's note stands already, the remark comes first. */
  NotesPart with(Map<String, String> remarks) {
    remarks.entrySet().stream()
        .limit(MOST)
        .forEach(
            remark ->
                notes.merge(
                    remark.getKey(),
                    new Note(0, remark.getValue()),
                    (theirs, ours) -> new Note(0, ours.text() + "\n\n" + theirs.text())));
    return this;
  }

  byte[] xml() {
    StringBuilder xml = new StringBuilder(XmlText.HEAD);
    xml.append(
        "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors>");
    authors.forEach(a -> xml.append("<author>").append(XmlText.of(a)).append("</author>"));
    xml.append("</authors><commentList>");
    notes.forEach(
        (address, note) ->
            xml.append(
                "<comment ref=\"%s\" authorId=\"%d\"><text><t xml:space=\"preserve\">%s</t></text></comment>"
                    .formatted(address, note.author(), RichText.escaped(XmlText.of(note.text())))));
    return bytes(xml.append("</commentList></comments>"));
  }

  /** The frames of the notes, hidden until somebody points at the cell. */
  byte[] drawing() {
    StringBuilder xml =
        new StringBuilder(
            """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
            <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>
            <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
            """);
    int[] number = {1024};
    notes
        .keySet()
        .forEach(
            address ->
                xml.append(
                    """
                    <v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:1.5pt;width:220pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>
                    """
                        .formatted(
                            ++number[0], Letters.row(address) - 1, Letters.column(address))));
    return bytes(xml.append("</xml>"));
  }

  private static byte[] bytes(StringBuilder xml) {
    return xml.toString().getBytes(StandardCharsets.UTF_8);
  }
}
