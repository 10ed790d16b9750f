/**
 * Moving in: a district with years behind it comes in from one workbook. A person of a union hands
 * it in, it is checked sheet by sheet, a person of another body agrees, and then all of it is taken
 * over or nothing.
 */
@NullMarked
package cn.jiangxin.lifecycle.movein;

import org.jspecify.annotations.NullMarked;
