/** Floor 7: what has been done to a studio's records, and by whom. */
@NullMarked
package cn.jiangxin.oversight.history;

import org.jspecify.annotations.NullMarked;
