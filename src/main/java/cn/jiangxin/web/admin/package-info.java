/** Keeping organisations and accounts. */
@NullMarked
package cn.jiangxin.web.admin;

import org.jspecify.annotations.NullMarked;
