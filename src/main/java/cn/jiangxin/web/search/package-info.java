/** The page that finds whatever holds a word. */
@NullMarked
package cn.jiangxin.web.search;

import org.jspecify.annotations.NullMarked;
