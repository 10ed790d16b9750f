package cn.jiangxin.assessment;

import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.subject.SubjectRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all schemes in force say of one subject on a day.
 *
 * @param nextChangeOn first later day on which a finding may differ though no fact changes; null if
 *     there is none
 */
public record JudgedSubject(
    long studioId, SubjectRef subject, List<Finding> findings, @Nullable LocalDate nextChangeOn) {}
