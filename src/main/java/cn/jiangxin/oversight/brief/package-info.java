/**
 * Studios of a scope in a few words, a portion at a time, for work that goes through all of them.
 */
@NullMarked
package cn.jiangxin.oversight.brief;

import org.jspecify.annotations.NullMarked;
