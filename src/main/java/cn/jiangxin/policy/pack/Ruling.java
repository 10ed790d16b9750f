package cn.jiangxin.policy.pack;

import cn.jiangxin.policy.check.Check;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.subject.SubjectKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause with the check that decides it.
 *
 * @param subject what it judges
 * @param lapse the state to report where a title is held and the clause, a condition of its
 *     recognition, is no longer met; null for all other clauses
 * @param needs ids of the clauses that must be judged before this one
 */
public record Ruling(
    Clause clause, SubjectKind subject, Check check, @Nullable String lapse, List<String> needs) {}
