package cn.jiangxin.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A review to be recorded, as it was typed in.
 *
 * @param programme the programme of the title under review, e.g. BDA
 * @param kind one of {@link ReviewKinds}
 * @param result one of the kind's results; null: held but not decided
 * @param votes what the bodies decided; a single body's vote is kept and has no effect yet
 * @param key idempotency key: a repeat gets the first answer; null: the request carries none
 */
public record ReviewRequest(
    String studioCode,
    String programme,
    String kind,
    @Nullable LocalDate convenedOn,
    @Nullable LocalDate noticeSentOn,
    @Nullable LocalDate sessionOn,
    @Nullable Boolean attended,
    @Nullable LocalDate excuseFiledOn,
    @Nullable Boolean excuseAccepted,
    Set<String> methods,
    @Nullable String result,
    List<Vote> votes,
    @Nullable String key) {}
