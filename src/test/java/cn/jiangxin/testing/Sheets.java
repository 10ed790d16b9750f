package cn.jiangxin.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Makes and reads spreadsheets for tests, by a library or by hand-written parts. */
public final class Sheets {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Sheets() {}

  /** A workbook of one sheet with these rows: texts, numbers, days. */
  public static byte[] book(List<? extends List<?>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Sheet1");
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < rows.get(r).size(); c++) {
          put(sheet, r, c, rows.get(r).get(c));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A workbook of several sheets with these rows, by their names. */
  public static byte[] book(Map<String, ? extends List<? extends List<?>>> sheets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Test", "1.0")) {
      for (Map.Entry<String, ? extends List<? extends List<?>>> one : sheets.entrySet()) {
        Worksheet sheet = book.newWorksheet(one.getKey());
        for (int r = 0; r < one.getValue().size(); r++) {
          for (int c = 0; c < one.getValue().get(r).size(); c++) {
            put(sheet, r, c, one.getValue().get(r).get(c));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The headings of each sheet of a workbook, by the sheets' names. */
  public static Map<String, List<@Nullable Object>> headings(byte[] workbook) {
    Map<String, List<@Nullable Object>> headings = new LinkedHashMap<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      for (var sheet : book.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          rows.findFirst().ifPresent(row -> headings.put(sheet.getName(), cells(row)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return headings;
  }

  private static void put(Worksheet sheet, int r, int c, @Nullable Object value) {
    if (value instanceof LocalDate day) {
      sheet.value(r, c, day);
      sheet.style(r, c).format("yyyy-mm-dd").set();
    } else if (value instanceof Number number) {
      sheet.value(r, c, number);
    } else if (value != null) {
      sheet.value(r, c, value.toString());
    }
  }

  /** The first sheet's rows: texts, numbers, days; null where nothing stands. */
  public static List<List<@Nullable Object>> rows(byte[] workbook) {
    try (ReadableWorkbook book =
            new ReadableWorkbook(
                new ByteArrayInputStream(workbook), new ReadingOptions(true, false));
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      return new ArrayList<>(rows.map(Sheets::cells).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<@Nullable Object> cells(Row row) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (int c = 0; c < row.getCellCount(); c++) {
      cells.add(row.getOptionalCell(c).map(Sheets::value).orElse(null));
    }
    return cells;
  }

  private static @Nullable Object value(Cell cell) {
    if (cell.getType() == CellType.EMPTY) {
      return null;
    }
    String format = cell.getDataFormatString();
    if (cell.getType() == CellType.NUMBER) {
      return format != null && format.contains("yyyy")
          ? cell.asDate().toLocalDate()
          : cell.asNumber();
    }
    return cell.getText();
  }

  /** A workbook of hand-written parts around the rows of its sheet. */
  public static byte[] written(String sheetData, String behind, boolean from1904) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
            + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>"
            + "</Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='rId1' Type='"
            + RELATIONS
            + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='"
            + RELATIONS
            + "'>"
            + (from1904 ? "<workbookPr date1904='1'/>" : "")
            + "<sheets><sheet name='S' sheetId='1' r:id='rId1'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='rId1' Type='"
            + RELATIONS
            + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
            + sheetData
            + "</sheetData>"
            + behind
            + "</worksheet>");
    return zip(parts);
  }

  /** A cell of text, as hand-written sheets hold it. */
  public static String text(String address, String text) {
    return "<c r='" + address + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
  }

  /** A row of texts, as hand-written sheets hold it. */
  public static String row(int number, String... texts) {
    StringBuilder row = new StringBuilder("<row r='" + number + "'>");
    for (int c = 0; c < texts.length; c++) {
      row.append(text((char) ('A' + c) + String.valueOf(number), texts[c]));
    }
    return row.append("</row>").toString();
  }

  /** A zip file of text parts. */
  public static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A part of a zip file as text; empty if there is none. */
  public static String part(byte[] file, String name) {
    try (ZipFile zip = new ZipFile(new SeekableInMemoryByteChannel(file))) {
      ZipArchiveEntry part = zip.getEntry(name);
      return part == null
          ? ""
          : new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All parts of a workbook, one after the other. */
  public static String texts(byte[] file) {
    try (ZipFile zip = new ZipFile(new SeekableInMemoryByteChannel(file))) {
      StringBuilder all = new StringBuilder();
      for (ZipArchiveEntry part : java.util.Collections.list(zip.getEntries())) {
        all.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A workbook whose sheet unfolds to so many bytes of nothing. */
  public static byte[] bomb(int megabytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] blanks = new byte[1024 * 1024];
      java.util.Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < megabytes; i++) {
        zip.write(blanks);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
