package cn.jiangxin.oversight.preview;

import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A finding whose verdict or amount a change of policy would turn.
 *
 * @param subject code of the studio or project that is judged
 * @param from null: the clause says nothing now
 * @param to null: the clause would say nothing any more
 * @param amountFrom what the clause computes now; null: nothing
 * @param amountTo what it would compute; null: nothing
 */
public record Flip(
    String studio,
    String studioName,
    String unit,
    String subject,
    String clause,
    String period,
    @Nullable Verdict from,
    @Nullable Verdict to,
    @Nullable Money amountFrom,
    @Nullable Money amountTo) {}
