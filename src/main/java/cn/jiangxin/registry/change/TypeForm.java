package cn.jiangxin.registry.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of the primary type as a person fills it in.
 *
 * @param type a {@link cn.jiangxin.policy.subject.StudioType}
 * @param decidedOn the day of the decision; the type holds from the next calendar year
 */
public record TypeForm(@Nullable String type, @Nullable LocalDate decidedOn) {}
