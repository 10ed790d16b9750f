package cn.jiangxin.registry.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision on an application for a new name, as a person fills it in (BDA-23.2).
 *
 * @param tenure number of the time in the post of the leader who left
 * @param name the new name, borne from the day of the decision; null: the name stays
 * @param ground why it was approved or refused
 */
public record RenameDecisionForm(
    @Nullable Long tenure,
    @Nullable Boolean approved,
    @Nullable String name,
    @Nullable LocalDate decidedOn,
    @Nullable String ground,
    @Nullable String documentNo) {}
