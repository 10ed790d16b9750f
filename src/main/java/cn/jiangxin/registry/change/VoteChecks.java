package cn.jiangxin.registry.change;

import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with votes on a title. */
@Singleton
class VoteChecks {

  private final PackCodes codes;

  VoteChecks(PackCodes codes) {
    this.codes = codes;
  }

  /**
   * Looks through the votes of one title.
   *
   * @param programme of the title; its bodies alone may vote
   */
  void check(
      FormChecks checks, @Nullable String programme, List<TitleVote> votes, LocalDate today) {
    for (int i = 0; i < votes.size(); i++) {
      check(checks, "votes[" + i + "].", programme, votes.get(i), today);
    }
    long bodies = votes.stream().map(TitleVote::body).distinct().count();
    checks.that(bodies == votes.size(), Reason.at("votes", "registry.check.bodyTwice"));
  }

  void check(
      FormChecks checks, String path, @Nullable String programme, TitleVote v, LocalDate today) {
    checks
        .required(path + "body", v.body(), 40)
        .code(path + "body", v.body(), bodies(programme))
        .present(path + "concurs", v.concurs())
        .present(path + "decidedOn", v.decidedOn())
        .happened(path + "decidedOn", v.decidedOn(), today)
        .optional(path + "documentNo", v.documentNo(), 60);
  }

  /** A pack that names no bodies for its titles lets any body decide. */
  private List<String> bodies(@Nullable String programme) {
    List<String> named = programme == null ? List.of() : codes.recognisers(programme);
    return named.isEmpty() ? codes.bodies() : named;
  }
}
