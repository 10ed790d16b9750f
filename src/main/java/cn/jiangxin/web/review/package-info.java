/** Forms that record reviews, the decisions on them, and rectifications. */
@NullMarked
package cn.jiangxin.web.review;

import org.jspecify.annotations.NullMarked;
