package cn.jiangxin.oversight.preview;

import cn.jiangxin.policy.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** How many verdicts of a clause would turn in the same way. */
public record FlipCount(
    String clause, @Nullable Verdict from, @Nullable Verdict to, long findings, long studios) {}
