package cn.jiangxin.ledger.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as it was sent, with remarks: only the sheet with the rows, its notes and what refers
 * to them are written anew; formats, widths, drop-downs and all other sheets stay as they are.
 */
final class ReturnedWorkbook {
  private final ZipParts parts;
  private final String sheet;
  private final int column;
  private final Map<Integer, String> remarks;
  private final Map<String, String> notes;
  private final Masks masks;

  /**
   * The workbook.
   *
   * @param sheet part of the sheet with the rows
   * @param column where the remarks stand, from 0
   * @param remarks by row
   * @param notes by address of the cell
   * @param masks what stands in the place of personal numbers
   */
  ReturnedWorkbook(
      byte[] file,
      String sheet,
      int column,
      Map<Integer, String> remarks,
      Map<String, String> notes,
      Masks masks)
      throws Unreadable {
    this.parts = new ZipParts(file);
    this.sheet = sheet;
    this.column = column;
    this.remarks = remarks;
    this.notes = notes;
    this.masks = masks;
  }

  byte[] write() throws Unreadable {
    SheetRelations relations = SheetRelations.of(parts, sheet);
    NotesPart notesPart = NotesPart.of(parts, relations.notes()).with(notes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      copy(zip, relations);
      write(zip, relations.part(), relations.xml());
      write(zip, relations.notes(), notesPart.xml());
      write(zip, relations.drawing(), notesPart.drawing());
    } catch (IOException e) {
      throw Xml.broken();
    }
    return out.toByteArray();
  }

  private void copy(ZipOutputStream out, SheetRelations relations) throws IOException, Unreadable {
    for (String name : parts.names()) {
      if (!relations.writes(name)) {
        out.putNextEntry(new ZipEntry(name));
        copy(name, out, relations);
        out.closeEntry();
      }
    }
  }

  private void copy(String name, ZipOutputStream out, SheetRelations relations)
      throws IOException, Unreadable {
    try (InputStream in = parts.open(name)) {
      if (name.equals(ContentTypes.PART)) {
        out.write(ContentTypes.with(parts.small(name), relations.notes()));
      } else if (name.equals(sheet)) {
        new RemarkedSheet(column, remarks, relations.drawingId(), masks).copy(in, out);
      } else if (name.equals(MaskedTexts.PART)) {
        new MaskedTexts(masks.texts()).copy(in, out);
      } else {
        in.transferTo(out);
      }
    }
  }

  private static void write(ZipOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(content);
    out.closeEntry();
  }
}
