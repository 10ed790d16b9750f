package cn.jiangxin.registry.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rules document or plan as a person fills it in (BDA-6.1).
 *
 * @param kind a code of {@link PackCodes#documentKinds()}
 * @param from first day in force
 * @param to last day in force; null: no end is known
 */
public record DocumentForm(
    @Nullable String kind,
    @Nullable String title,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {}
