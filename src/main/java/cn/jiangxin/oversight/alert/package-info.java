/** Floor 7: the alert desk: what is wrong now, and what was. */
@NullMarked
package cn.jiangxin.oversight.alert;

import org.jspecify.annotations.NullMarked;
