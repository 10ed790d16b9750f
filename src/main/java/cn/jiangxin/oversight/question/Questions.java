package cn.jiangxin.oversight.question;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.oversight.standing.Card;
import cn.jiangxin.oversight.standing.Standing;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Mode;
import cn.jiangxin.registry.StudioProfile;
import cn.jiangxin.registry.fact.FactKind;
import cn.jiangxin.registry.fact.FactTellers;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the clauses in force ask of people about one studio. */
@Singleton
public class Questions {
  private static final Set<Mode> TOLD = Set.of(Mode.REPORTED, Mode.JUDGED);

  private final Policies policies;
  private final AnswerRoutes routes;
  private final LastAnswers answers;
  private final FactTellers tellers;
  private final Studios studios;
  private final BusinessClock clock;

  Questions(
      Policies policies,
      AnswerRoutes routes,
      LastAnswers answers,
      FactTellers tellers,
      Studios studios,
      BusinessClock clock) {
    this.policies = policies;
    this.routes = routes;
    this.answers = answers;
    this.tellers = tellers;
    this.studios = studios;
    this.clock = clock;
  }

  /** The clauses that people report to or judge, as the documents put them. */
  Stream<Clause> told() {
    return policies.catalogue().inForce(clock.today()).stream()
        .flatMap(scheme -> scheme.clauses().stream())
        .filter(clause -> clause.modes().stream().anyMatch(TOLD::contains))
        .filter(clause -> !clause.asks().isEmpty());
  }

  /** The questions of a studio that the reader may see, in the order of the documents. */
  public List<Question> of(StudioProfile profile, Standing standing, Actor actor) {
    Map<String, List<Card>> cards =
        standing.cards().stream().collect(Collectors.groupingBy(Card::clause));
    LastAnswers.Of last = answers.of(profile.studio().id());
    Predicate<AnswerRoute> may = open(profile.studio(), actor);
    return told()
        .filter(clause -> cards.containsKey(clause.id()))
        .map(
            clause ->
                question(clause, cards.getOrDefault(clause.id(), List.of()), profile, may, last))
        .toList();
  }

  private Question question(
      Clause clause,
      List<Card> cards,
      StudioProfile profile,
      Predicate<AnswerRoute> may,
      LastAnswers.Of last) {
    Set<String> subjects = cards.stream().map(Card::subjectCode).collect(Collectors.toSet());
    return new Question(
        clause,
        cards,
        routes.of(clause).stream()
            .map(
                route ->
                    new Asked(
                        route,
                        may.test(route)
                            ? route.at(profile.studio().code(), profile.unitCode(), clause.id())
                            : null,
                        last.to(clause, route.answer(), subjects)))
            .toList());
  }

  /** Which answers the reader may give about the studio. */
  private Predicate<AnswerRoute> open(Studio studio, Actor actor) {
    Set<Permission> may = permissions(studio.code(), actor);
    Set<FactKind> told = tellers.kinds(actor, studio);
    return route ->
        may.contains(route.permission())
            && (route.rule() == null || told.contains(route.rule().kind()));
  }

  /**
   * What the reader may do at the studio; asked once for each permission, not for each question.
   */
  private Set<Permission> permissions(String studio, Actor actor) {
    return told()
        .flatMap(clause -> routes.of(clause).stream())
        .map(AnswerRoute::permission)
        .distinct()
        .filter(actor::may)
        .filter(permission -> studios.find(studio, actor.scopeFor(permission)).isPresent())
        .collect(Collectors.toSet());
  }
}
