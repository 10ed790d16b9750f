package cn.jiangxin.studio;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A title of a studio under a programme; who decided stands in its decisions.
 *
 * @param id the record; 0 before it is stored
 * @param methods codes of the review methods held (BDA-17.1)
 * @param endedOn first day without the title
 */
public record Recognition(
    long id,
    long studioId,
    String programme,
    String level,
    boolean demonstration,
    Set<String> methods,
    @Nullable LocalDate plaqueOn,
    @Nullable LocalDate certificateOn,
    @Nullable String certificateNo,
    @Nullable LocalDate endedOn,
    @Nullable String endKind) {}
