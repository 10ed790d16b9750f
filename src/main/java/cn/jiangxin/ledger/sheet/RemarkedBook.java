package cn.jiangxin.ledger.sheet;

import java.util.Map;

/** A workbook as it was sent, with remarks on some of its sheets. */
public final class RemarkedBook {
  private byte[] file;

  /** The workbook. */
  public RemarkedBook(byte[] file) {
    this.file = file;
  }

  /**
   * Writes the remarks on one sheet.
   *
   * @param part where the sheet lies in the file
   * @param column where the remarks stand, from 0
   * @param remarks by row
   * @param notes by address of the cell
   */
  public void remark(
      String part, int column, Map<Integer, String> remarks, Map<String, String> notes)
      throws Unreadable {
    file = new ReturnedWorkbook(file, part, column, remarks, notes, Masks.NONE).write();
  }

  /** The workbook as it has become. */
  public byte[] content() {
    return file;
  }
}
