/** The kinds of test a clause can put to a subject, one small class each. */
@NullMarked
package cn.jiangxin.policy.check;

import org.jspecify.annotations.NullMarked;
