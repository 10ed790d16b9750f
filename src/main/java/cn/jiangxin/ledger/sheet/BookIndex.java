package cn.jiangxin.ledger.sheet;

import cn.jiangxin.shared.Result.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a workbook says besides its sheets: their names and places, styles, shared texts. */
final class BookIndex {
  static final String PART = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String RELATION_IDS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Parts of a format that are no letters of days: quoted and bracketed ones, escaped letters. */
  private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.");

  private static final Pattern DAYS = Pattern.compile("[yYdD\\u5e74\\u65e5]");

  private final ZipParts parts;
  private final Map<String, String> sheets = new HashMap<>();
  private final List<String> order = new ArrayList<>();
  private final Set<Integer> dayStyles = new HashSet<>();
  private final List<String> texts = new ArrayList<>();
  private boolean from1904;

  BookIndex(ZipParts parts) throws Unreadable {
    this.parts = parts;
    if (!parts.has(PART) || !parts.has(RELATIONS)) {
      throw new Unreadable(
          Reason.of(parts.has("xl/workbook.bin") ? "sheet.file.binary" : "sheet.file.notWorkbook"));
    }
    if (parts.has("xl/vbaProject.bin")) {
      throw new Unreadable(Reason.of("sheet.file.macros"));
    }
    readSheets();
    if (parts.has("xl/styles.xml")) {
      readStyles();
    }
    if (parts.has("xl/sharedStrings.xml")) {
      readTexts();
    }
  }

  boolean from1904() {
    return from1904;
  }

  boolean isDay(int style) {
    return dayStyles.contains(style);
  }

  /** A shared text; empty if there is none of the number. */
  String text(String number) {
    try {
      int index = Integer.parseInt(number.strip());
      return index >= 0 && index < texts.size() ? texts.get(index) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }

  /** The part of the visible sheet that the name fits, else of the first visible one. */
  String sheet(Predicate<String> name) throws Unreadable {
    String found =
        order.stream().filter(name).findFirst().orElse(order.isEmpty() ? "" : order.get(0));
    String part = sheets.get(found);
    if (part == null || !parts.has(part)) {
      throw new Unreadable(Reason.of("sheet.file.noSheet"));
    }
    return part;
  }

  /** Names of the sheets that can be seen, in their order. */
  List<String> names() {
    return List.copyOf(order);
  }

  private void readSheets() throws Unreadable {
    Map<String, String> targets = new HashMap<>();
    Xml.each(
        parts.small(RELATIONS),
        xml -> {
          if (Xml.attribute(xml, "Type").endsWith("/worksheet")) {
            targets.put(Xml.attribute(xml, "Id"), place(Xml.attribute(xml, "Target")));
          }
        });
    Xml.each(parts.small(PART), xml -> readSheet(xml, targets));
  }

  private void readSheet(XMLStreamReader xml, Map<String, String> targets) {
    if (xml.getLocalName().equals("workbookPr")) {
      from1904 = Xml.isOn(Xml.attribute(xml, "date1904"));
    }
    String target = targets.get(String.valueOf(xml.getAttributeValue(RELATION_IDS, "id")));
    if (xml.getLocalName().equals("sheet")
        && target != null
        && !Xml.attribute(xml, "state").toLowerCase(java.util.Locale.ROOT).contains("hidden")) {
      sheets.put(Xml.attribute(xml, "name"), target);
      order.add(Xml.attribute(xml, "name"));
    }
  }

  private static String place(String target) {
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  private void readStyles() throws Unreadable {
    Map<String, String> formats = new HashMap<>();
    boolean[] inCells = {false};
    int[] style = {0};
    Xml.each(
        parts.small("xl/styles.xml"),
        xml -> {
          switch (xml.getLocalName()) {
            case "numFmt" ->
                formats.put(Xml.attribute(xml, "numFmtId"), Xml.attribute(xml, "formatCode"));
            case "cellStyleXfs", "cellStyles", "dxfs" -> inCells[0] = false;
            case "cellXfs" -> inCells[0] = true;
            case "xf" -> {
              if (inCells[0]) {
                noteStyle(style[0]++, Xml.attribute(xml, "numFmtId"), formats);
              }
            }
            default -> {
              // of no use here
            }
          }
        });
  }

  private void noteStyle(int style, String format, Map<String, String> formats) {
    if (isBuiltInDay(format)
        || DAYS.matcher(NO_FORMAT.matcher(formats.getOrDefault(format, "")).replaceAll(""))
            .find()) {
      dayStyles.add(style);
    }
  }

  /** Formats 14 to 22 and, in Chinese programs, 27 to 36 and 50 to 58 show days or times. */
  private static boolean isBuiltInDay(String format) {
    int id = format.matches("\\d{1,4}") ? Integer.parseInt(format) : 0;
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  }

  private void readTexts() throws Unreadable {
    try {
      XMLStreamReader xml =
          Xml.reader(new java.io.ByteArrayInputStream(parts.small("xl/sharedStrings.xml")));
      while (xml.hasNext()) {
        int event = xml.next();
        Xml.refuseTypes(event);
        if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
          texts.add(RichText.read(xml, "si"));
        }
      }
    } catch (XMLStreamException e) {
      throw Xml.broken();
    }
  }
}
