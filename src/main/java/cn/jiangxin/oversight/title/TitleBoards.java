package cn.jiangxin.oversight.title;

import cn.jiangxin.access.Scope;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.oversight.deadline.Deadline;
import cn.jiangxin.oversight.deadline.Deadlines;
import cn.jiangxin.oversight.standing.Standing;
import cn.jiangxin.oversight.standing.Standings;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.registry.ShowStudio;
import cn.jiangxin.registry.StudioProfile;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Puts the titles that a studio holds side by side. */
@Singleton
public class TitleBoards {

  private final ShowStudio studios;
  private final Standings standings;
  private final Deadlines deadlines;
  private final Policies policies;
  private final BusinessClock clock;

  TitleBoards(
      ShowStudio studios,
      Standings standings,
      Deadlines deadlines,
      Policies policies,
      BusinessClock clock) {
    this.studios = studios;
    this.standings = standings;
    this.deadlines = deadlines;
    this.policies = policies;
    this.clock = clock;
  }

  /** The titles of the studio; empty if it is not in the scope. */
  public Optional<TitleBoard> of(String code, Scope scope) {
    return studios
        .find(code, scope)
        .map(profile -> of(profile, standings.of(code, scope), deadlines.ofStudio(code, scope)));
  }

  /** The titles of a studio of which the rest has been read already. */
  public TitleBoard of(StudioProfile profile, Standing standing, List<Deadline> ahead) {
    ProgrammeClauses clauses =
        new ProgrammeClauses(policies.catalogue().inForce(clock.today()), clock.today());
    TitleClocks clocks = new TitleClocks(clauses, standing, ahead);
    List<TitleClock> titles = profile.held().stream().map(clocks::of).toList();
    List<AskedDuty> duties =
        titles.stream()
            .map(TitleClock::programme)
            .distinct()
            .flatMap(programme -> clauses.duties(programme, standing).stream())
            .toList();
    return new TitleBoard(titles, StrictestDuties.among(duties));
  }
}
