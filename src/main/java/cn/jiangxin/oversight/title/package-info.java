/** Floor 7: the titles of a studio side by side, each on its own clock. */
@NullMarked
package cn.jiangxin.oversight.title;

import org.jspecify.annotations.NullMarked;
