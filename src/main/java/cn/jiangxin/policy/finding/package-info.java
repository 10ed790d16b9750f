/** What an assessment says: one finding for a subject, a clause and a period. */
@NullMarked
package cn.jiangxin.policy.finding;

import org.jspecify.annotations.NullMarked;
