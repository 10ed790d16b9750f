/** Floor 0: values every floor speaks of: money, date ranges, refusals, pages of a list. */
@NullMarked
package cn.jiangxin.shared;

import org.jspecify.annotations.NullMarked;
