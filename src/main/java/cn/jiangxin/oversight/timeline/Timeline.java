package cn.jiangxin.oversight.timeline;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.shared.Page;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happened to a studio, the latest first, within what somebody may see. */
@Singleton
public class Timeline {

  private static final int PAGE_SIZE = 50;

  /** Stands for an area that is not shown, so that SQL's list is never empty. */
  private static final String NONE = "-";

  private final Studios studios;
  private final TimelineRows rows;

  Timeline(Studios studios, TimelineRows rows) {
    this.studios = studios;
    this.rows = rows;
  }

  /**
   * A page of what happened.
   *
   * @param wanted areas that are asked for; empty: all
   * @param year a calendar year; 0: all
   * @return empty if the studio is not in the scope of who asks
   */
  public Optional<Page<Happening>> of(
      Actor actor, String code, Set<Area> wanted, int year, int page) {
    return find(actor, code).map(studio -> page(actor, studio, wanted, year, page));
  }

  /**
   * The years in which anything happened, the latest first; empty if the studio is not in scope.
   */
  public List<Integer> years(Actor actor, String code) {
    return find(actor, code)
        .map(studio -> rows.years(studio.id(), names(actor, studio, Set.of())))
        .orElse(List.of());
  }

  private Optional<Studio> find(Actor actor, String code) {
    return studios.find(code, actor.scopeFor(Permission.READ_REGISTRY));
  }

  private Page<Happening> page(Actor actor, Studio studio, Set<Area> wanted, int year, int page) {
    Collection<String> areas = names(actor, studio, wanted);
    long total = rows.total(studio.id(), areas, year);
    int number = Page.within(page, PAGE_SIZE, total);
    List<Happening> items =
        rows.page(studio.id(), areas, year, PAGE_SIZE, (number - 1) * PAGE_SIZE).stream()
            .map(Happening::of)
            .toList();
    return new Page<>(items, number, PAGE_SIZE, total);
  }

  private List<String> names(Actor actor, Studio studio, Set<Area> wanted) {
    Scope money = actor.scopeFor(Permission.READ_MONEY);
    boolean readsMoney = studios.find(studio.code(), money).isPresent();
    return Arrays.stream(Area.values())
        .filter(area -> wanted.isEmpty() || wanted.contains(area))
        .map(area -> area == Area.MONEY && !readsMoney ? NONE : area.name())
        .toList();
  }
}
