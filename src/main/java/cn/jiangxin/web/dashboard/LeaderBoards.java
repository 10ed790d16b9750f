package cn.jiangxin.web.dashboard;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.oversight.deadline.Deadline;
import cn.jiangxin.oversight.deadline.Deadlines;
import cn.jiangxin.oversight.standing.Standing;
import cn.jiangxin.oversight.standing.Standings;
import cn.jiangxin.oversight.title.TitleBoards;
import cn.jiangxin.registry.ListStudios;
import cn.jiangxin.registry.ShowStudio;
import cn.jiangxin.registry.StudioProfile;
import cn.jiangxin.registry.StudioSearch;
import cn.jiangxin.studio.Project;
import cn.jiangxin.studio.Projects;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.studio.Remedies;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what leaders see first: nearly always of one studio. */
@Singleton
class LeaderBoards {

  private static final int MOST_DEADLINES = 5;
  private static final int MOST_PROJECTS = 5;

  private final ListStudios list;
  private final ShowStudio studios;
  private final Standings standings;
  private final Deadlines deadlines;
  private final TitleBoards titles;
  private final Goals goals;
  private final Projects projects;

  LeaderBoards(
      ListStudios list,
      ShowStudio studios,
      Standings standings,
      Deadlines deadlines,
      TitleBoards titles,
      Goals goals,
      Projects projects) {
    this.list = list;
    this.studios = studios;
    this.standings = standings;
    this.deadlines = deadlines;
    this.titles = titles;
    this.goals = goals;
    this.projects = projects;
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
        goals.of(standing),
        underWay(profile.studio()),
        new Remedies(code, Map.of()));
  }

  /** Neither closed nor given up; of many, those that were recorded last. */
  private List<Project> underWay(Studio studio) {
    return projects.current(Set.of(studio.id())).stream()
        .filter(project -> project.closureFiledOn() == null && project.terminatedOn() == null)
        .sorted(Comparator.comparing(Project::id).reversed())
        .limit(MOST_PROJECTS)
        .toList();
  }
}
