/** The description of the JSON interface, to be read in a browser. */
@NullMarked
package cn.jiangxin.web.reference;

import org.jspecify.annotations.NullMarked;
