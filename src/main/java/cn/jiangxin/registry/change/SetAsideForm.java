package cn.jiangxin.registry.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body's word that a title was agreed by mistake.
 *
 * @param recognition id of the title
 * @param ground what the mistake was
 */
public record SetAsideForm(
    @Nullable Long recognition,
    @Nullable String body,
    @Nullable String ground,
    @Nullable LocalDate decidedOn,
    @Nullable String documentNo) {}
