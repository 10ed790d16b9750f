package cn.jiangxin.oversight.vote;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Seats;
import cn.jiangxin.assessment.vote.DecidingBodies;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.registry.TitleBodies;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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
    Set<Long> places = actor.scopeFor(Permission.RECORD_DECISION).organisations();
    List<String> voting = own(actor, bodies::programmes);
    List<String> renaming = own(actor, bodies::programmesOfRename);
    List<OpenVote> open = new ArrayList<>();
    if (!voting.isEmpty()) {
      open.addAll(rows.of(places, voting, recognisers.recognisers(), clock.today()));
    }
    if (!renaming.isEmpty()) {
      open.addAll(rows.renames(places, renaming));
    }
    open.sort(
        Comparator.comparing(OpenVote::since, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(OpenVote::studioCode));
    return open;
  }

  private List<String> own(Actor actor, Function<String, List<String>> programmes) {
    return seats.of(actor).stream()
        .flatMap(body -> programmes.apply(body).stream().map(p -> body + "|" + p))
        .toList();
  }
}
