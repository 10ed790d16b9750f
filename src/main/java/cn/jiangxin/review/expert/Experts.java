package cn.jiangxin.review.expert;

import cn.jiangxin.access.Actor;
import cn.jiangxin.review.ReviewKinds;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Store of the experts who are asked to score reviews, for reading. */
@Singleton
public class Experts {

  private final ReviewExpertRows rows;
  private final ScoreRows scores;
  private final ReviewKinds kinds;

  Experts(ReviewExpertRows rows, ScoreRows scores, ReviewKinds kinds) {
    this.rows = rows;
    this.scores = scores;
    this.kinds = kinds;
  }

  /**
   * The experts asked, as the bodies see them: with their scores once the session is closed. For
   * the service's own work: callers pass only ids that the actor's scope let through.
   */
  public List<ReviewExpert> ofStudios(Collection<Long> studioIds) {
    if (studioIds.isEmpty()) {
      return List.of();
    }
    List<ExpertView> views = rows.ofStudios(studioIds);
    Map<Long, List<Score>> given = given(views);
    return views.stream().map(v -> v.toRecord(given.getOrDefault(v.id(), List.of()))).toList();
  }

  /** The reviews whose session is closed, under the same condition. */
  public Set<Long> closed(Collection<Long> studioIds) {
    return studioIds.isEmpty() ? Set.of() : Set.copyOf(rows.closedOf(studioIds));
  }

  /** The person's own sheets, those still open first. */
  public List<Sheet> sheets(Actor actor) {
    List<ExpertView> views =
        actor.accountId() == null ? List.of() : rows.ofAccount(actor.accountId());
    Map<Long, List<Score>> given = given(views);
    return views.stream().map(view -> sheet(view, given)).toList();
  }

  /** One of the person's own sheets. */
  public Optional<Sheet> sheet(Actor actor, long id) {
    return Optional.ofNullable(actor.accountId())
        .flatMap(account -> rows.own(id, account))
        .map(view -> sheet(view, given(List.of(view))));
  }

  /** People who can be asked, by name. */
  public List<ExpertChoice> choices() {
    return rows.choices();
  }

  private Sheet sheet(ExpertView view, Map<Long, List<Score>> given) {
    return view.toSheet(kinds.aspects(view.programme()), given.getOrDefault(view.id(), List.of()));
  }

  private Map<Long, List<Score>> given(List<ExpertView> views) {
    return views.isEmpty()
        ? Map.of()
        : scores.of(views.stream().map(ExpertView::id).toList()).stream()
            .collect(
                Collectors.groupingBy(
                    ScoreRow::reviewExpertId,
                    Collectors.mapping(ScoreRow::toRecord, Collectors.toList())));
  }
}
