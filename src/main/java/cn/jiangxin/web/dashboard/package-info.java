/** The first page: what a leader has to do next, or how the studios of a union stand. */
@NullMarked
package cn.jiangxin.web.dashboard;

import org.jspecify.annotations.NullMarked;
