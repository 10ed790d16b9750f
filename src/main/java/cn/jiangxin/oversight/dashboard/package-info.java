/** Floor 7: figures and charts for the first page. */
@NullMarked
package cn.jiangxin.oversight.dashboard;

import org.jspecify.annotations.NullMarked;
