/** Floor 7: watching over all studios: deadlines, alerts, reminders, figures. */
@NullMarked
package cn.jiangxin.oversight;

import org.jspecify.annotations.NullMarked;
