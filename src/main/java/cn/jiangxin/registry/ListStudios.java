package cn.jiangxin.registry;

import cn.jiangxin.access.Scope;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Like;
import cn.jiangxin.shared.Page;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds studios in the register, as they are today. */
@Singleton
public class ListStudios {

  /** Rows of one page. */
  public static final int PAGE_SIZE = 20;

  private final StudioLineRows rows;
  private final TitleBodies bodies;
  private final BusinessClock clock;

  ListStudios(StudioLineRows rows, TitleBodies bodies, BusinessClock clock) {
    this.rows = rows;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** The studios wanted, one page of them; the last page if the list ends before it. */
  public Page<StudioLine> list(StudioSearch search, Scope scope) {
    LocalDate today = clock.today();
    String text = pattern(search.text());
    StudioSearch.Found found = search.found();
    Boolean titled = search.state() == null ? null : search.state() == StudioSearch.State.TITLED;
    long total =
        rows.total(
            today,
            text,
            search.organisation(),
            search.type(),
            search.level(),
            titled,
            search.alertsOnly(),
            found == null ? null : found.clause(),
            found == null ? null : found.verdict(),
            bodies.ruled(),
            bodies.recognisers(),
            scope.everything(),
            scope.organisations(),
            scope.studios());
    int number = Page.within(search.page(), PAGE_SIZE, total);
    List<StudioLineRow> lines =
        rows.page(
            today,
            text,
            search.organisation(),
            search.type(),
            search.level(),
            titled,
            search.alertsOnly(),
            found == null ? null : found.clause(),
            found == null ? null : found.verdict(),
            search.sort().name(),
            search.descending(),
            PAGE_SIZE,
            (number - 1) * PAGE_SIZE,
            bodies.ruled(),
            bodies.recognisers(),
            scope.everything(),
            scope.organisations(),
            scope.studios());
    return new Page<>(lines.stream().map(StudioLineRow::toLine).toList(), number, PAGE_SIZE, total);
  }

  /** The units and unions that have studios to see, unions first. */
  public List<OrganisationChoice> organisations(Scope scope) {
    return rows.choices(scope.everything(), scope.organisations(), scope.studios()).stream()
        .map(row -> new OrganisationChoice(row.code(), row.name(), row.kind()))
        .toList();
  }

  private static @Nullable String pattern(@Nullable String text) {
    return text == null || text.isBlank() ? null : Like.containing(text);
  }
}
