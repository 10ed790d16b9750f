package cn.jiangxin.registry.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A new display name as a person fills it in (BDA-23).
 *
 * @param from first day on which it is borne; the name before it ends the day before
 */
public record NameForm(@Nullable String name, @Nullable LocalDate from) {}
