/** Files that prove what the registers say, each kept once by its hash. */
@NullMarked
package cn.jiangxin.studio.evidence;

import org.jspecify.annotations.NullMarked;
