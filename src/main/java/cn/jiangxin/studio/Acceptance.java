package cn.jiangxin.studio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The acceptance of a boosted project by one party (BJ24-J.13).
 *
 * @param id the record; 0 before it is stored
 * @param party ENTERPRISE or a body code
 */
public record Acceptance(
    long id,
    long studioId,
    String projectCode,
    String party,
    boolean accepted,
    LocalDate acceptedOn,
    @Nullable String documentNo) {}
