/** Floor 9: Quartz as the alarm clock of the jobs; each job only wakes a piece of due work. */
@NullMarked
package cn.jiangxin.jobs;

import org.jspecify.annotations.NullMarked;
