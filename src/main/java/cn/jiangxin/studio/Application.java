package cn.jiangxin.studio;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application for recognition in a yearly round (BDA-16).
 *
 * @param id the record; 0 before it is stored
 * @param materials codes of the materials handed in (BDA-18)
 */
public record Application(
    long id,
    long studioId,
    String programme,
    int roundYear,
    @Nullable LocalDate recommendedOn,
    @Nullable LocalDate appliedOn,
    @Nullable LocalDate withdrawnOn,
    Set<String> materials) {}
