/** What falls due and what will break if nothing happens. */
@NullMarked
package cn.jiangxin.oversight.forecast;

import org.jspecify.annotations.NullMarked;
