package cn.jiangxin.oversight.library;

import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.finding.Verdict;
import java.util.List;
import java.util.Map;

/**
 * A clause as the library shows it.
 *
 * @param parameters with the values that hold today
 * @param cases how many cases prove it
 * @param studios how many studios in the reader's scope have a finding with the verdict; a studio
 *     may stand under several, one for each period
 * @param others how versions of other days state it, the oldest first; empty if they all agree
 */
public record ClauseEntry(
    Clause clause,
    List<Parameter> parameters,
    long cases,
    Map<Verdict, Long> studios,
    List<OtherWording> others) {}
