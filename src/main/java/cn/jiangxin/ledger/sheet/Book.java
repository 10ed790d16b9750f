package cn.jiangxin.ledger.sheet;

import cn.jiangxin.shared.Result.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A workbook of several sheets, read under the same guards as a ledger's single one.
 *
 * @param sheets those that were wanted and hold anything, in their order
 * @param others names of those that nobody wanted
 */
public record Book(List<Sheet> sheets, List<String> others) {

  /**
   * A sheet with its name.
   *
   * @param name as the spreadsheet program shows it
   */
  public record Sheet(String name, RawSheet rows) {}

  /**
   * Reads the sheets that can be seen.
   *
   * @param wanted tells by a sheet's name whether it is to be read
   */
  public static Book read(byte[] bytes, Predicate<String> wanted) throws Unreadable {
    SheetFile file = new SheetFile(bytes);
    file.refuseOthers();
    if (!file.isWorkbook()) {
      throw new Unreadable(Reason.of("sheet.file.notWorkbook"));
    }
    ZipParts parts = new ZipParts(bytes);
    BookIndex index = new BookIndex(parts);
    List<Sheet> sheets = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String name : index.names()) {
      if (wanted.test(name)) {
        RawSheet rows = read(parts, index, name);
        if (!rows.rows().isEmpty()) {
          sheets.add(new Sheet(name, rows));
        }
      } else {
        others.add(name);
      }
    }
    return new Book(sheets, others);
  }

  private static RawSheet read(ZipParts parts, BookIndex index, String name) throws Unreadable {
    String part = index.sheet(name::equals);
    try (InputStream in = parts.open(part)) {
      return new RawSheet(new SheetPart(index).read(in), index.from1904(), part, List.of());
    } catch (IOException e) {
      throw Xml.broken();
    }
  }
}
