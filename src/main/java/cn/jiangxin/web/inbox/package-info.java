/** What wants attention: alerts, deadlines, reminders. */
@NullMarked
package cn.jiangxin.web.inbox;

import org.jspecify.annotations.NullMarked;
