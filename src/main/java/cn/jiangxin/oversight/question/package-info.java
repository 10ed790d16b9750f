/** What only people can tell: the open questions of the clauses, and whom they are put to. */
@NullMarked
package cn.jiangxin.oversight.question;

import org.jspecify.annotations.NullMarked;
