package cn.jiangxin.reporting;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.funding.Grants;
import cn.jiangxin.ledger.Activities;
import cn.jiangxin.ledger.Mentorships;
import cn.jiangxin.ledger.Outcomes;
import cn.jiangxin.oversight.standing.Card;
import cn.jiangxin.oversight.standing.CardsOn;
import cn.jiangxin.oversight.standing.Standing;
import cn.jiangxin.registry.ShowStudio;
import cn.jiangxin.registry.StudioProfile;
import cn.jiangxin.registry.fact.FactBook;
import cn.jiangxin.registry.fact.FactKind;
import cn.jiangxin.review.Rectifications;
import cn.jiangxin.review.Reviews;
import cn.jiangxin.studio.EntryStatus;
import cn.jiangxin.studio.Members;
import cn.jiangxin.studio.Projects;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a studio's file is written from; entries that are still drafts are left out. */
@Singleton
class GatherStudioFile {

  private static final Set<FactKind> TOGETHER = Set.of(FactKind.ALLIANCE, FactKind.SUPPORT);

  private final ShowStudio studios;
  private final Studios register;
  private final Bodies bodies;
  private final Members members;
  private final Activities activities;
  private final Outcomes outcomes;
  private final Projects projects;
  private final Mentorships mentorships;
  private final Reviews reviews;
  private final Rectifications rectifications;
  private final FactBook book;
  private final CardsOn cards;
  private final Grants grants;

  GatherStudioFile(
      ShowStudio studios,
      Studios register,
      Bodies bodies,
      Members members,
      Activities activities,
      Outcomes outcomes,
      Projects projects,
      Mentorships mentorships,
      Reviews reviews,
      Rectifications rectifications,
      FactBook book,
      CardsOn cards,
      Grants grants) {
    this.studios = studios;
    this.register = register;
    this.bodies = bodies;
    this.members = members;
    this.activities = activities;
    this.outcomes = outcomes;
    this.projects = projects;
    this.mentorships = mentorships;
    this.reviews = reviews;
    this.rectifications = rectifications;
    this.book = book;
    this.cards = cards;
    this.grants = grants;
  }

  /** The facts of a studio on a day; empty if the actor may produce no report of it. */
  Optional<StudioFileFacts> of(String code, LocalDate day, Actor actor) {
    Scope scope = ReportScope.of(actor, Permission.READ_REGISTRY);
    return studios.find(code, scope).map(profile -> facts(profile, day, actor, scope));
  }

  private StudioFileFacts facts(StudioProfile profile, LocalDate day, Actor actor, Scope scope) {
    Set<Long> studio = Set.of(profile.studio().id());
    return new StudioFileFacts(
        profile,
        bodies.names(),
        members.current(studio).stream().filter(m -> !m.joinedOn().isAfter(day)).toList(),
        activities.current(studio).stream()
            .filter(a -> EntryStatus.counts(a.status()) && !a.startedOn().isAfter(day))
            .toList(),
        outcomes.current(studio).stream()
            .filter(o -> EntryStatus.counts(o.status()) && !o.formedOn().isAfter(day))
            .toList(),
        projects.current(studio).stream()
            .filter(p -> p.counts() && !isAfter(p.approvedOn(), day))
            .toList(),
        mentorships.current(studio).stream()
            .filter(m -> EntryStatus.counts(m.status()) && !isAfter(m.when().from(), day))
            .toList(),
        reviews.current(studio).stream().filter(r -> !isAfter(r.convenedOn(), day)).toList(),
        rectifications.current(studio).stream().filter(r -> !r.openedOn().isAfter(day)).toList(),
        book.current(studio).stream()
            .filter(fact -> TOGETHER.contains(fact.kind()) && !fact.on().isAfter(day))
            .toList(),
        open(profile, day, scope),
        money(profile, day, actor));
  }

  private List<Card> open(StudioProfile profile, LocalDate day, Scope scope) {
    return cards.of(profile.studio().code(), day, scope).stream()
        .flatMap(GatherStudioFile::open)
        .toList();
  }

  private static Stream<Card> open(Standing standing) {
    return Stream.of(standing.breaches(), standing.open(), standing.unknown(), standing.human())
        .flatMap(List::stream);
  }

  private StudioFileFacts.@Nullable Money money(StudioProfile profile, LocalDate day, Actor actor) {
    Scope scope = ReportScope.of(actor, Permission.READ_MONEY);
    String code = profile.studio().code();
    if (register.find(code, scope).isEmpty()) {
      return null;
    }
    return new StudioFileFacts.Money(
        grants.ofStudio(code, scope).stream().filter(g -> !g.grantedOn().isAfter(day)).toList(),
        grants.spendingOfStudio(code, scope).stream()
            .filter(s -> !s.spentOn().isAfter(day))
            .toList());
  }

  private static boolean isAfter(@Nullable LocalDate happened, LocalDate day) {
    return happened != null && happened.isAfter(day);
  }
}
