package cn.jiangxin.studio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An honour of a member (BDA-7.1, 19, 32.8).
 *
 * @param id the record; 0 before it is stored
 * @param grantor GOVERNMENT, UNION or ENTERPRISE
 */
public record Honour(
    long id,
    long studioId,
    long memberId,
    String code,
    String grantor,
    LocalDate conferredOn,
    @Nullable LocalDate withdrawnOn) {}
