/** The pages on which a district moves in from a workbook. */
@NullMarked
package cn.jiangxin.web.movein;

import org.jspecify.annotations.NullMarked;
