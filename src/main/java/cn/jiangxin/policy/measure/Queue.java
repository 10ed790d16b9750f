package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.finding.Term;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a queue that is served in the order in which papers became complete.
 *
 * @param open whether one may queue yet
 * @param completeAt null: papers are still missing
 * @param ahead how many were complete earlier
 * @param missing the papers that are missing
 */
public record Queue(
    boolean open, @Nullable LocalDateTime completeAt, int ahead, List<Term> missing) {}
