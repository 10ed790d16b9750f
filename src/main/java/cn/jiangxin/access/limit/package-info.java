/** How often something may be asked for, counted for all nodes together. */
@NullMarked
package cn.jiangxin.access.limit;

import org.jspecify.annotations.NullMarked;
