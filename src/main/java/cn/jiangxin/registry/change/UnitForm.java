package cn.jiangxin.registry.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a unit itself, as a person fills it in.
 *
 * @param creditCode unified social credit code; null: not known
 * @param unionFoundedOn when its union was founded (BDA-4.3)
 * @param closedOn when it was closed or dissolved (BDA-32.6)
 */
public record UnitForm(
    @Nullable String name,
    @Nullable String creditCode,
    @Nullable LocalDate unionFoundedOn,
    @Nullable LocalDate closedOn) {}
