package cn.jiangxin.policy.pack;

import cn.jiangxin.policy.check.Check;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.subject.SubjectKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clause with the check that decides it.
 *
 * @param subject what it judges
 * @param lapse the state to report where a title is held and the clause, a condition of its
 *     recognition, is no longer met; null for all other clauses
 * @param governedBy the day of what it judges, by which the version of the scheme is chosen; null:
 *     that of the application, where the subject is one
 * @param needs ids of the clauses that must be judged before this one
 */
public record Ruling(
    Clause clause,
    SubjectKind subject,
    Check check,
    @Nullable String lapse,
    @Nullable Measure<Optional<LocalDate>> governedBy,
    List<String> needs) {}
