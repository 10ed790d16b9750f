/** Pages: what lies ahead. */
@NullMarked
package cn.jiangxin.web.forecast;

import org.jspecify.annotations.NullMarked;
