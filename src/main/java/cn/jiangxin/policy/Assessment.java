package cn.jiangxin.policy;

import cn.jiangxin.policy.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme says of a subject on a day.
 *
 * @param findings one for each clause and period, in the order of the clauses
 * @param nextChangeOn the first later day on which a finding may differ though no fact changes;
 *     null if there is none
 */
public record Assessment(List<Finding> findings, @Nullable LocalDate nextChangeOn) {}
