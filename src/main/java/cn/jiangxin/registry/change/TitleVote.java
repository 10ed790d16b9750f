package cn.jiangxin.registry.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one body decided on a title, as a person fills it in (BDA-3).
 *
 * @param body code of the deciding body
 * @param concurs false: it declined
 */
public record TitleVote(
    @Nullable String body,
    @Nullable Boolean concurs,
    @Nullable LocalDate decidedOn,
    @Nullable String documentNo) {}
