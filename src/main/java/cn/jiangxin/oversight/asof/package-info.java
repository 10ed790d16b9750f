/** How all studios of a scope stood, or will stand, on any day. */
@NullMarked
package cn.jiangxin.oversight.asof;

import org.jspecify.annotations.NullMarked;
