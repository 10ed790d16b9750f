/** Floor 6: what spans several features. */
@NullMarked
package cn.jiangxin.lifecycle;

import org.jspecify.annotations.NullMarked;
