/** Floor 9: the commands. */
@NullMarked
package cn.jiangxin.cli;

import org.jspecify.annotations.NullMarked;
