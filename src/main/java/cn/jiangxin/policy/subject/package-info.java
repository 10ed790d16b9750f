/** The facts that clauses are judged on, one sealed set of subject files. */
@NullMarked
package cn.jiangxin.policy.subject;

import org.jspecify.annotations.NullMarked;
