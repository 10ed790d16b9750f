package cn.jiangxin.oversight.preview;

import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How many findings of a clause would turn in the same way; where from and to are the same, only
 * their amounts change.
 *
 * @param before sum of what these findings compute now
 * @param after sum of what they would compute
 */
public record FlipCount(
    String clause,
    @Nullable Verdict from,
    @Nullable Verdict to,
    long findings,
    long studios,
    Money before,
    Money after) {}
