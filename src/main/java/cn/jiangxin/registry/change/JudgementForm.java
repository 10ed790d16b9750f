package cn.jiangxin.registry.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A judgement of a clause that only people can judge, as a person fills it in.
 *
 * @param clause e.g. BDA-7.1
 * @param favourable whether the clause is met
 * @param grounds why
 * @param judgedBy code of a body that decides under the clause
 */
public record JudgementForm(
    @Nullable String clause,
    @Nullable Boolean favourable,
    @Nullable String judgedBy,
    @Nullable LocalDate judgedOn,
    @Nullable String grounds) {}
