/** Named functions that read one thing from a subject file. */
@NullMarked
package cn.jiangxin.policy.measure;

import org.jspecify.annotations.NullMarked;
