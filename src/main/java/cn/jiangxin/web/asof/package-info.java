/** Pages: how the registry, or one studio, stands on any day. */
@NullMarked
package cn.jiangxin.web.asof;

import org.jspecify.annotations.NullMarked;
