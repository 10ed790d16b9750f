package cn.jiangxin.oversight.library;

import cn.jiangxin.assessment.PolicyVersion;
import cn.jiangxin.policy.Scheme;
import java.util.List;

/**
 * A policy as the library shows it.
 *
 * @param inForce whether it is in force today
 * @param versions what has been published on it, the first one first
 */
public record PolicyEntry(
    Scheme scheme, boolean inForce, List<ClauseEntry> clauses, List<PolicyVersion> versions) {}
