package cn.jiangxin.registry.change;

import cn.jiangxin.access.Actor;
import cn.jiangxin.assessment.vote.DecidingBodies;
import cn.jiangxin.assessment.vote.WhoVotes;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.LeaderTenure;
import cn.jiangxin.studio.LeaderTenures;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.StudioName;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a studio may bear a new name: while it holds a title, only after its leader left and the
 * body that decides alone approved the change (BDA-23.2).
 */
@Singleton
class Renaming {

  private final AgreedTitles titles;
  private final LeaderTenures tenures;
  private final NameSuccession names;
  private final DecidingBodies bodies;
  private final WhoVotes who;
  private final BusinessClock clock;

  Renaming(
      AgreedTitles titles,
      LeaderTenures tenures,
      NameSuccession names,
      DecidingBodies bodies,
      WhoVotes who,
      BusinessClock clock) {
    this.titles = titles;
    this.tenures = tenures;
    this.names = names;
    this.bodies = bodies;
    this.who = who;
    this.clock = clock;
  }

  /** What stands against the new name. */
  List<Reason> refuse(Actor actor, NameForm form, Studio studio, @Nullable Long replaced) {
    boolean corrects = replaced != null && who.refuseRename(actor, studio, "name").isEmpty();
    LocalDate from = form.from();
    if (actor.accountId() == null || from == null || corrects || isSame(form, studio, replaced)) {
      return List.of();
    }
    return clause(studio)
        .filter(clause -> !isApproved(from, studio, replaced))
        .map(id -> List.of(new Reason("name", "registry.check.renameApproval", List.of(), id)))
        .orElse(List.of());
  }

  /** What stands against going back to the name before. */
  List<Reason> refuseVoid(Actor actor, Studio studio) {
    return clause(studio).isEmpty() ? List.of() : who.refuseRename(actor, studio, "reason");
  }

  private boolean isSame(NameForm form, Studio studio, @Nullable Long replaced) {
    return replaced != null
        && names
            .find(replaced, studio.id())
            .map(name -> name.name().equals(Objects.requireNonNullElse(form.name(), "").strip()))
            .orElse(false);
  }

  /** The clause that asks for the approval under a title held today. */
  private Optional<String> clause(Studio studio) {
    Set<String> held =
        titles.held(studio, clock.today()).stream()
            .map(Recognition::programme)
            .collect(Collectors.toSet());
    return bodies.onRename().stream()
        .map(Clause::id)
        .filter(id -> bodies.programmeOf(id).filter(held::contains).isPresent())
        .findFirst();
  }

  /** An approval serves one name: the first that is borne after it. */
  private boolean isApproved(LocalDate from, Studio studio, @Nullable Long replaced) {
    Optional<LocalDate> before =
        names.current(Set.of(studio.id())).stream()
            .filter(name -> replaced == null || name.id() != replaced)
            .map(StudioName::when)
            .map(days -> days.from())
            .filter(day -> day != null && day.isBefore(from))
            .max(Comparator.naturalOrder());
    return tenures.current(Set.of(studio.id())).stream()
        .filter(tenure -> tenure.when().to() != null)
        .map(LeaderTenure::renameApprovedOn)
        .filter(Objects::nonNull)
        .anyMatch(
            day -> !day.isAfter(from) && before.map(earlier -> day.isAfter(earlier)).orElse(true));
  }
}
