/**
 * What all pages share: how a page is shown, a form read, a result announced, an error told. Pages
 * of a feature live in their own package and use the public types of this one.
 */
@NullMarked
package cn.jiangxin.web.shell;

import org.jspecify.annotations.NullMarked;
