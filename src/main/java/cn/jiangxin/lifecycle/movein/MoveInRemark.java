package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.ledger.sheet.Remark;
import java.util.List;

/**
 * What was found at a place of the workbook.
 *
 * @param sheet the sheet's name in message keys; empty for the whole workbook
 */
public record MoveInRemark(String sheet, Remark remark) {

  static MoveInRemark ofBook(String key, List<String> args) {
    return new MoveInRemark("", new Remark(0, 0, null, true, key, args));
  }
}
