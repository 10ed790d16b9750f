/** Floor 7: deadlines that lie ahead. */
@NullMarked
package cn.jiangxin.oversight.deadline;

import org.jspecify.annotations.NullMarked;
