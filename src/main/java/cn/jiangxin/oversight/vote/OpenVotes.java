package cn.jiangxin.oversight.vote;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Seats;
import cn.jiangxin.assessment.vote.DecidingBodies;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.registry.TitleBodies;
import jakarta.inject.Singleton;
import java.util.List;

/** What waits for the votes of the bodies for which a person decides. */
@Singleton
public class OpenVotes {
  private final OpenVoteRows rows;
  private final Seats seats;
  private final DecidingBodies bodies;
  private final TitleBodies recognisers;
  private final BusinessClock clock;

  OpenVotes(
      OpenVoteRows rows,
      Seats seats,
      DecidingBodies bodies,
      TitleBodies recognisers,
      BusinessClock clock) {
    this.rows = rows;
    this.seats = seats;
    this.bodies = bodies;
    this.recognisers = recognisers;
    this.clock = clock;
  }

  /** All of them, the oldest first; none for who decides for no body. */
  public List<OpenVote> of(Actor actor) {
    List<String> own =
        seats.of(actor).stream()
            .flatMap(body -> bodies.programmes(body).stream().map(p -> body + "|" + p))
            .toList();
    return own.isEmpty()
        ? List.of()
        : rows.of(
            actor.scopeFor(Permission.RECORD_DECISION).organisations(),
            own,
            recognisers.recognisers(),
            clock.today());
  }
}
