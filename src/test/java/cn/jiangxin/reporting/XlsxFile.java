package cn.jiangxin.reporting;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A workbook read again from its XML, to see what kind of thing stands in each cell. */
public final class XlsxFile {
  private final Map<String, Document> parts = new HashMap<>();

  /** Reads it. */
  public XlsxFile(byte[] content) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().endsWith(".xml")) {
          parts.put(part.getName(), parse(zip.readAllBytes()));
        }
      }
    }
  }

  /** Names of the sheets in their order. */
  public List<String> sheets() {
    return elements(part("workbook"), "sheet").stream()
        .map(sheet -> sheet.getAttribute("name"))
        .toList();
  }

  /** Rows of a sheet: text as String, numbers as Double, days as LocalDate, empty cells as null. */
  public List<List<@Nullable Object>> rows(int sheet) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Element row : elements(sheet(sheet), "row")) {
      List<@Nullable Object> cells = new ArrayList<>();
      elements(row, "c").forEach(cell -> cells.add(value(cell)));
      rows.add(cells);
    }
    return rows;
  }

  long count(int sheet, String tag) {
    return elements(sheet(sheet), tag).size();
  }

  String attribute(int sheet, String tag, String name) {
    return elements(sheet(sheet), tag).get(0).getAttribute(name);
  }

  private Document sheet(int number) {
    return part("worksheets/sheet" + number);
  }

  private Document part(String name) {
    return Objects.requireNonNull(parts.get("xl/" + name + ".xml"), name);
  }

  private @Nullable Object value(Element cell) {
    String text = cell.getTextContent();
    if (text.isEmpty()) {
      return null;
    }
    switch (cell.getAttribute("t")) {
      case "s":
        return elements(part("sharedStrings"), "si").get(Integer.parseInt(text)).getTextContent();
      case "inlineStr", "str":
        return text;
      default:
        return isDay(cell)
            ? LocalDate.of(1899, 12, 30).plusDays((long) Double.parseDouble(text))
            : (Object) Double.valueOf(text);
    }
  }

  private boolean isDay(Element cell) {
    Element formats = elements(part("styles"), "cellXfs").get(0);
    Element style = elements(formats, "xf").get(Integer.parseInt(cell.getAttribute("s")));
    String format = style.getAttribute("numFmtId");
    return elements(part("styles"), "numFmt").stream()
        .filter(f -> f.getAttribute("numFmtId").equals(format))
        .anyMatch(f -> f.getAttribute("formatCode").contains("yy"));
  }

  private static List<Element> elements(Document part, String tag) {
    return elements(part.getDocumentElement(), tag);
  }

  private static List<Element> elements(Element parent, String tag) {
    NodeList nodes = parent.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Document parse(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
  }
}
