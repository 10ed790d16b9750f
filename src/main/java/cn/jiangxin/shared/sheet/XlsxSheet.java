package cn.jiangxin.shared.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A workbook (ECMA-376) of plain cells. It is written straight through, so its length costs no
 * memory; where a sheet is full, another one begins.
 */
public final class XlsxSheet implements SheetWriter {
  private static final int ROWS_OF_A_SHEET = 1_000_000;
  private static final int LONGEST_CELL = 32_000;
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final ZipOutputStream zip;
  private final Writer out;
  private final String name;
  private int sheets;
  private int rows;

  /**
   * Writes into a stream, which is closed at the end.
   *
   * @param name of the sheet; further ones get a number
   */
  public XlsxSheet(OutputStream stream, String name) throws IOException {
    this.zip = new ZipOutputStream(stream);
    this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    this.name = name;
    begin();
  }

  private void begin() throws IOException {
    sheets++;
    rows = 0;
    part("xl/worksheets/sheet" + sheets + ".xml");
    out.write("<worksheet xmlns=\"" + NAMESPACE + "\"><sheetData>");
  }

  private void end() throws IOException {
    out.write("</sheetData></worksheet>");
    out.flush();
    zip.closeEntry();
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    if (rows == ROWS_OF_A_SHEET) {
      end();
      begin();
    }
    rows++;
    out.write("<row>");
    for (Object cell : cells) {
      out.write(cell(cell));
    }
    out.write("</row>");
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "<c/>";
    }
    return value instanceof Number
        ? "<c><v>" + value + "</v></c>"
        : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">"
            + escaped(SheetText.neutral(shortened(value.toString())))
            + "</t></is></c>";
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().filter(XlsxSheet::isAllowed).forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  /** What XML 1.0 can carry. */
  private static boolean isAllowed(int c) {
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && (c < 0xD800 || c > 0xDFFF));
  }

  private static void append(StringBuilder text, int c) {
    switch (c) {
      case '<' -> text.append("&lt;");
      case '>' -> text.append("&gt;");
      case '&' -> text.append("&amp;");
      case '"' -> text.append("&quot;");
      default -> text.appendCodePoint(c);
    }
  }

  private void part(String path) throws IOException {
    zip.putNextEntry(new ZipEntry(path));
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  private void part(String path, String content) throws IOException {
    part(path);
    out.write(content);
    out.flush();
    zip.closeEntry();
  }

  /** What names the sheets comes last, when their number is known. */
  @Override
  public void close() throws IOException {
    end();
    part("xl/workbook.xml", workbook());
    part("xl/_rels/workbook.xml.rels", sheetRelations());
    part(
        "_rels/.rels",
        "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .formatted(PACKAGE, RELATIONS));
    part("[Content_Types].xml", contentTypes());
    out.close();
  }

  private String workbook() {
    StringBuilder text = new StringBuilder();
    text.append("<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(NAMESPACE, RELATIONS));
    for (int i = 1; i <= sheets; i++) {
      String title = i == 1 ? name : name + " " + i;
      text.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(escaped(title), i, i));
    }
    return text.append("</sheets></workbook>").toString();
  }

  private String sheetRelations() {
    StringBuilder text = new StringBuilder();
    text.append("<Relationships xmlns=\"%srelationships\">".formatted(PACKAGE));
    for (int i = 1; i <= sheets; i++) {
      text.append(
          "<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
              .formatted(i, RELATIONS, i));
    }
    return text.append("</Relationships>").toString();
  }

  private String contentTypes() {
    StringBuilder text = new StringBuilder();
    text.append(
        "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/>"
            .formatted(PACKAGE, TYPE));
    for (int i = 1; i <= sheets; i++) {
      text.append(
          "<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%sworksheet+xml\"/>"
              .formatted(i, TYPE));
    }
    return text.append("</Types>").toString();
  }
}
