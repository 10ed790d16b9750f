/**
 * Floor 1: schemes, clauses, checks and findings. Pure Java: no framework, no SQL, no clock; what a
 * notice prints stands in the policy packs, not here.
 */
@NullMarked
package cn.jiangxin.policy;

import org.jspecify.annotations.NullMarked;
