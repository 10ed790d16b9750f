/** All that happened to a studio in one line of time, by the day on which it happened. */
@NullMarked
package cn.jiangxin.oversight.timeline;

import org.jspecify.annotations.NullMarked;
