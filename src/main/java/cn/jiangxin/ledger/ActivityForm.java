package cn.jiangxin.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a leader fills in for an activity.
 *
 * @param endedOn last day; null means it ended on the day it began
 * @param exchange whether it counts as an exchange activity; null means as its kind does
 * @param members ids of the members who took part
 */
public record ActivityForm(
    @Nullable String type,
    @Nullable String mode,
    @Nullable String title,
    @Nullable String content,
    @Nullable String organiser,
    @Nullable String place,
    @Nullable String host,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate endedOn,
    @Nullable Integer outsideParticipants,
    @Nullable BigDecimal hours,
    @Nullable String projectCode,
    @Nullable Boolean exchange,
    Set<Long> members) {}
