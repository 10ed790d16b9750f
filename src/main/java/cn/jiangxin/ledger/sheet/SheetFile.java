package cn.jiangxin.ledger.sheet;

import cn.jiangxin.shared.Result.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** A file as it was sent; what it is, its bytes tell and not its name. */
final class SheetFile {
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /** PDF, an empty archive, and pictures: PNG, JPEG, GIF. */
  private static final List<int[]> PLAINLY_OTHERS =
      List.of(
          new int[] {'%', 'P', 'D', 'F'},
          new int[] {'P', 'K', 5, 6},
          new int[] {0x89, 'P', 'N', 'G'},
          new int[] {0xFF, 0xD8, 0xFF},
          new int[] {'G', 'I', 'F', '8'});

  private final byte[] bytes;

  SheetFile(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean isWorkbook() {
    return starts('P', 'K', 3, 4);
  }

  /**
   * Reads the rows.
   *
   * @param sheet which sheet of a workbook is preferred, by its name
   */
  RawSheet read(Predicate<String> sheet) throws Unreadable {
    refuseOthers();
    RawSheet read = isWorkbook() ? workbook(sheet) : CsvText.read(bytes);
    if (read.rows().isEmpty()) {
      throw new Unreadable(Reason.of("sheet.file.empty"));
    }
    return read;
  }

  /** Refuses what is no spreadsheet of today. */
  void refuseOthers() throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable(Reason.of("sheet.file.empty"));
    }
    if (starts(0xD0, 0xCF, 0x11, 0xE0)) {
      throw new Unreadable(
          Reason.of(contains(ENCRYPTED) ? "sheet.file.encrypted" : "sheet.file.oldFormat"));
    }
    if (PLAINLY_OTHERS.stream().anyMatch(this::starts)) {
      throw new Unreadable(Reason.of("sheet.file.notWorkbook"));
    }
  }

  private RawSheet workbook(Predicate<String> sheet) throws Unreadable {
    ZipParts parts = new ZipParts(bytes);
    BookIndex book = new BookIndex(parts);
    String part = book.sheet(sheet);
    try (InputStream in = parts.open(part)) {
      return new RawSheet(new SheetPart(book).read(in), book.from1904(), part, List.of());
    } catch (IOException e) {
      throw Xml.broken();
    }
  }

  private boolean starts(int... head) {
    for (int i = 0; i < head.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean contains(byte[] sought) {
    outer:
    for (int i = 0; i + sought.length <= bytes.length; i++) {
      for (int j = 0; j < sought.length; j++) {
        if (bytes[i + j] != sought[j]) {
          continue outer;
        }
      }
      return true;
    }
    return false;
  }
}
