package cn.jiangxin.access;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A unit's going over to another union, as those see it who are asked to agree.
 *
 * @param leftCode code of the union that has the unit now; null: none
 * @param unionCode code of the union that is to receive it
 * @param movesOn first day below it
 * @param proposedBy the account that proposed it, who does not answer; null: the service
 */
@Introspected
public record WaitingMove(
    long id,
    String unitCode,
    String unitName,
    @Nullable String leftCode,
    @Nullable String leftName,
    String unionCode,
    String unionName,
    LocalDate movesOn,
    LocalDateTime proposedAt,
    @Nullable Long proposedBy) {}
