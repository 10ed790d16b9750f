package cn.jiangxin.oversight.asof;

import cn.jiangxin.policy.finding.Verdict;

/** How often a clause comes out in one way. */
public record ClauseOn(String clause, Verdict verdict, long studios, long findings) {}
