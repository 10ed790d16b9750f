package cn.jiangxin.web.dashboard;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.oversight.deadline.Deadline;
import cn.jiangxin.oversight.deadline.Deadlines;
import cn.jiangxin.oversight.standing.Card;
import cn.jiangxin.oversight.standing.Standing;
import cn.jiangxin.oversight.standing.Standings;
import cn.jiangxin.oversight.title.TitleBoards;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.registry.ListStudios;
import cn.jiangxin.registry.ShowStudio;
import cn.jiangxin.registry.StudioProfile;
import cn.jiangxin.registry.StudioSearch;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Puts together what leaders see first: nearly always of one studio. */
@Singleton
class LeaderBoards {

  private static final int MOST_DEADLINES = 5;
  private static final Set<Verdict> COUNTED =
      Set.of(Verdict.OPEN, Verdict.FLAG, Verdict.BLOCK, Verdict.PASS);

  private final ListStudios list;
  private final ShowStudio studios;
  private final Standings standings;
  private final Deadlines deadlines;
  private final TitleBoards titles;
  private final BusinessClock clock;

  LeaderBoards(
      ListStudios list,
      ShowStudio studios,
      Standings standings,
      Deadlines deadlines,
      TitleBoards titles,
      BusinessClock clock) {
    this.list = list;
    this.studios = studios;
    this.standings = standings;
    this.deadlines = deadlines;
    this.titles = titles;
    this.clock = clock;
  }

  List<Board> of(Actor actor) {
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    return list.list(StudioSearch.ALL, scope).items().stream()
        .flatMap(line -> studios.find(line.code(), scope).stream())
        .map(profile -> board(profile, scope))
        .toList();
  }

  private Board board(StudioProfile profile, Scope scope) {
    String code = profile.studio().code();
    Standing standing = standings.of(code, scope);
    List<Deadline> ahead = deadlines.ofStudio(code, scope);
    return new Board(
        profile,
        standing,
        titles.of(profile, standing, ahead),
        ahead.stream().limit(MOST_DEADLINES).toList(),
        goals(standing));
  }

  private List<Card> goals(Standing standing) {
    String year = String.valueOf(clock.today().getYear());
    LocalDate lastDay = LocalDate.of(clock.today().getYear(), 12, 31);
    return standing.cards().stream()
        .filter(card -> card.percent() != null && COUNTED.contains(card.verdict()))
        .filter(card -> card.period().equals(year) || isRunning(card, lastDay))
        .sorted(Comparator.comparing((Card card) -> card.verdict() == Verdict.PASS))
        .toList();
  }

  private static boolean isRunning(Card card, LocalDate lastDay) {
    LocalDate due = card.dueOn();
    return card.verdict() == Verdict.OPEN && due != null && !due.isAfter(lastDay);
  }
}
