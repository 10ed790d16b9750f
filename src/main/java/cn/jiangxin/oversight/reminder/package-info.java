/** Floor 7: reminders of deadlines to people: never late, never twice. */
@NullMarked
package cn.jiangxin.oversight.reminder;

import org.jspecify.annotations.NullMarked;
