package cn.jiangxin.assessment.file;

import cn.jiangxin.policy.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the schemes say of a file.
 *
 * @param today the day as of which it was judged
 * @param notes why there are no findings; empty if there are some
 * @param nextChangeOn first later day on which a finding may differ though no fact changes; null if
 *     there is none
 */
public record FileAssessment(
    LocalDate today,
    List<Finding> findings,
    List<Finding.Note> notes,
    @Nullable LocalDate nextChangeOn) {}
