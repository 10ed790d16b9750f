/** What a change of policy would do, before it is made; and making it. */
@NullMarked
package cn.jiangxin.oversight.preview;

import org.jspecify.annotations.NullMarked;
