package cn.jiangxin.registry.change;

import cn.jiangxin.access.Actor;
import cn.jiangxin.assessment.vote.RecognitionGuard;
import cn.jiangxin.assessment.vote.RecognitionGuard.Concurring;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The guard of recognition over the votes that a person records; the service's own loading is not
 * bound by it. Which votes were taken in as history stands in the audit trail.
 */
@Singleton
class GuardedVotes {

  private static final String HISTORY = "history";

  private final RecognitionGuard guard;

  GuardedVotes(RecognitionGuard guard) {
    this.guard = guard;
  }

  /** A vote, as the guard looks at it; only one that concurs is. */
  static List<Concurring> concurring(String path, String programme, String level, TitleVote vote) {
    return Boolean.TRUE.equals(vote.concurs())
        ? List.of(new Concurring(path, programme, level, vote.decidedOn(), vote.documentNo()))
        : List.of();
  }

  List<Reason> refuse(Actor actor, Studio studio, List<Concurring> votes) {
    return actor.accountId() == null
        ? List.of()
        : votes.stream().flatMap(vote -> guard.refuse(studio, vote).stream()).distinct().toList();
  }

  /** For the audit trail: the days of the votes that were taken in as history. */
  Map<String, String> remarks(Studio studio, List<Concurring> votes) {
    String days =
        votes.stream()
            .filter(vote -> guard.isHistory(studio, vote))
            .map(vote -> String.valueOf(vote.decidedOn()))
            .collect(Collectors.joining(", "));
    return days.isEmpty() ? Map.of() : Map.of(HISTORY, days);
  }
}
