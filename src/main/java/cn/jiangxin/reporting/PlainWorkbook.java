package cn.jiangxin.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest Office Open XML workbook: one sheet whose cells are all text. */
final class PlainWorkbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private static final String TYPES =
      "<Types xmlns='%scontent-types'>".formatted(PACKAGE)
          + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
          + "<Override PartName='/xl/workbook.xml' ContentType='%ssheet.main+xml'/>"
              .formatted(CONTENT)
          + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='%sworksheet+xml'/></Types>"
              .formatted(CONTENT);

  private final String title;
  private final List<List<String>> rows;

  PlainWorkbook(String title, List<List<String>> rows) {
    this.title = title;
    this.rows = rows;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(zip, "[Content_Types].xml", TYPES);
      part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
      part(zip, "xl/workbook.xml", workbook());
      part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
      part(zip, "xl/worksheets/sheet1.xml", sheet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(("<?xml version='1.0' encoding='UTF-8'?>" + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String relation(String kind, String target) {
    return "<Relationships xmlns='%srelationships'><Relationship Id='r1' Type='%s/%s' Target='%s'/></Relationships>"
        .formatted(PACKAGE, OFFICE, kind, target);
  }

  private String workbook() {
    return "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='%s' sheetId='1' r:id='r1'/></sheets></workbook>"
        .formatted(MAIN, OFFICE, escaped(title));
  }

  private String sheet() {
    StringBuilder xml = new StringBuilder("<worksheet xmlns='%s'><sheetData>".formatted(MAIN));
    for (List<String> row : rows) {
      xml.append("<row>");
      row.forEach(cell -> xml.append(cell(cell)));
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static String cell(String text) {
    return "<c t='inlineStr'><is><t xml:space='preserve'>%s</t></is></c>"
        .formatted(escaped(SheetText.neutral(text)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&apos;");
  }
}
