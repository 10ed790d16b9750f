/** What a policy document says, clause by clause, as data: texts, kinds and dated parameters. */
@NullMarked
package cn.jiangxin.policy.clause;

import org.jspecify.annotations.NullMarked;
