package cn.jiangxin.ledger.sheet;

import java.nio.charset.StandardCharsets;

/** The list of what each part of a workbook is. */
final class ContentTypes {
  static final String PART = "[Content_Types].xml";

  private static final String END = "</Types>";
  private static final String NOTES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

  private ContentTypes() {}

  /** The list with the notes and their drawing in it. */
  static byte[] with(byte[] list, String notes) throws Unreadable {
    String xml = new String(list, StandardCharsets.UTF_8);
    boolean[] known = new boolean[2];
    Xml.each(
        list,
        e -> {
          known[0] |= Xml.attribute(e, "PartName").equals("/" + notes);
          known[1] |= Xml.attribute(e, "Extension").equalsIgnoreCase("vml");
        });
    int end = xml.lastIndexOf(END);
    if (end < 0) {
      throw Xml.broken();
    }
    String more =
        (known[1]
                ? ""
                : "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>")
            + (known[0]
                ? ""
                : "<Override PartName=\"/%s\" ContentType=\"%s\"/>"
                    .formatted(XmlText.of(notes), NOTES));
    return (xml.substring(0, end) + more + xml.substring(end)).getBytes(StandardCharsets.UTF_8);
  }
}
