/** Changes of policies that several bodies make together, and their words on them (BDA-33). */
@NullMarked
package cn.jiangxin.oversight.amendment;

import org.jspecify.annotations.NullMarked;
