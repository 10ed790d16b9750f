/** The handbook inside the product: short, a chapter a role, with pictures of the real pages. */
@NullMarked
package cn.jiangxin.web.handbook;

import org.jspecify.annotations.NullMarked;
