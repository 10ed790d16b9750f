/** Signing in and out, one's own password, the first administrator. */
@NullMarked
package cn.jiangxin.web.access;

import org.jspecify.annotations.NullMarked;
