package cn.jiangxin.assessment;

import cn.jiangxin.policy.subject.SubjectFile;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A judged thing and the studio it belongs to.
 *
 * @param studioId the studio itself, or the studio that runs the project
 * @param moreOn the first day from which more is known of the studio than was gathered; null: all
 *     was
 */
public record Subject(long studioId, SubjectFile file, @Nullable LocalDate moreOn) {}
