package cn.jiangxin.ledger.sheet;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sheet refers to, its notes and their drawing among it; those that are missing are added.
 *
 * @param part where the references stand
 * @param others the references but those to notes and their drawing, as they stand
 * @param notes part of the notes
 * @param drawing part of their drawing
 * @param drawingId how the sheet refers to the drawing
 */
record SheetRelations(
    String part,
    List<String> others,
    String notes,
    String notesId,
    String drawing,
    String drawingId) {
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String NOTES = TYPES + "comments";
  private static final String DRAWING = TYPES + "vmlDrawing";

  static SheetRelations of(ZipParts parts, String sheet) throws Unreadable {
    int slash = sheet.lastIndexOf('/');
    String folder = sheet.substring(0, slash + 1);
    String part = folder + "_rels/" + sheet.substring(slash + 1) + ".rels";
    List<String> others = new ArrayList<>();
    String own = sheet.substring(slash + 1).replaceAll("[^A-Za-z0-9]", "");
    String[] found = {
      "xl/commentsRemarks" + own + ".xml",
      "rIdRemarks1",
      "xl/drawings/vmlRemarks" + own + ".vml",
      "rIdRemarks2"
    };
    if (parts.has(part)) {
      Xml.each(
          parts.small(part),
          xml -> {
            String type = Xml.attribute(xml, "Type");
            String id = Xml.attribute(xml, "Id");
            String target = Xml.attribute(xml, "Target");
            if (type.equals(NOTES)) {
              found[0] = resolved(folder, target);
              found[1] = id;
            } else if (type.equals(DRAWING)) {
              found[2] = resolved(folder, target);
              found[3] = id;
            } else if (xml.getLocalName().equals("Relationship")) {
              others.add(relation(id, type, target, Xml.attribute(xml, "TargetMode")));
            }
          });
    }
    return new SheetRelations(part, others, found[0], found[1], found[2], found[3]);
  }

  /** A place that is given relative to a folder of the file; only ever a name within the file. */
  private static String resolved(String folder, String target) throws Unreadable {
    try {
      String path = URI.create("/" + folder).resolve(target).getPath();
      return path.startsWith("/") ? path.substring(1) : path;
    } catch (IllegalArgumentException e) {
      throw Xml.broken();
    }
  }

  private static String relation(String id, String type, String target, String mode) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/>"
        .formatted(
            XmlText.of(id),
            XmlText.of(type),
            XmlText.of(target),
            mode.isEmpty() ? "" : " TargetMode=\"" + XmlText.of(mode) + "\"");
  }

  /** Whether this workbook's own hand writes the part. */
  boolean writes(String name) {
    return name.equals(part) || name.equals(notes) || name.equals(drawing);
  }

  byte[] xml() {
    StringBuilder xml = new StringBuilder(XmlText.HEAD);
    xml.append(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    others.forEach(xml::append);
    xml.append(relation(notesId, NOTES, "/" + notes, ""));
    xml.append(relation(drawingId, DRAWING, "/" + drawing, ""));
    return xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
  }
}
