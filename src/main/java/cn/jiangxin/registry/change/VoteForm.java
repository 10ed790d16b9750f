package cn.jiangxin.registry.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body's decision on a title that is recorded already.
 *
 * @param recognition id of the title
 * @param concurs false: the body declined
 */
public record VoteForm(
    @Nullable Long recognition,
    @Nullable String body,
    @Nullable Boolean concurs,
    @Nullable LocalDate decidedOn,
    @Nullable String documentNo) {

  TitleVote vote() {
    return new TitleVote(body, concurs, decidedOn, documentNo);
  }
}
