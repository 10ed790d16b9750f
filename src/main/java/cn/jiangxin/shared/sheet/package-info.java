/** Floor 0: tables written row by row, as CSV or as a workbook, whatever their length. */
@NullMarked
package cn.jiangxin.shared.sheet;

import org.jspecify.annotations.NullMarked;
