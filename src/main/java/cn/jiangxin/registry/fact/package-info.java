/** Facts that no ledger proves: reported by the right person, with day and paper. */
@NullMarked
package cn.jiangxin.registry.fact;

import org.jspecify.annotations.NullMarked;
