package cn.jiangxin.oversight.question;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Scope;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.shared.Page;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The questions that wait for one person: those that a role of theirs answers, in its scope. */
@Singleton
public class QuestionDesk {

  /** Rows of one page. */
  public static final int PAGE_SIZE = 20;

  private final Questions questions;
  private final AnswerRoutes routes;
  private final QuestionRows rows;

  QuestionDesk(Questions questions, AnswerRoutes routes, QuestionRows rows) {
    this.questions = questions;
    this.routes = routes;
    this.rows = rows;
  }

  /** Those that wait, those of most studios first. */
  public List<OpenQuestion> of(Actor actor) {
    Map<String, Long> counts = counts(actor);
    return questions
        .told()
        .filter(clause -> counts.containsKey(clause.id()))
        .map(
            clause ->
                new OpenQuestion(clause, mine(clause, actor), counts.getOrDefault(clause.id(), 0L)))
        .sorted(Comparator.comparingLong(OpenQuestion::studios).reversed())
        .toList();
  }

  /** How many wait: a clause of a studio is one. */
  public long count(Actor actor) {
    return counts(actor).values().stream().mapToLong(Long::longValue).sum();
  }

  /** The studios about which the clause waits for an answer of the person. */
  public Page<AskedStudio> studios(String clauseId, int page, Actor actor) {
    Optional<Clause> clause =
        questions.told().filter(told -> told.id().equals(clauseId)).findFirst();
    List<AnswerRoute> mine = clause.map(asked -> mine(asked, actor)).orElse(List.of());
    if (mine.isEmpty()) {
      return new Page<>(List.of(), 1, PAGE_SIZE, 0);
    }
    Scope scope = actor.scopeFor(mine.get(0).permission());
    long total =
        rows
            .counts(List.of(clauseId), scope.everything(), scope.organisations(), scope.studios())
            .stream()
            .mapToLong(QuestionCountRow::studios)
            .sum();
    int number = Page.within(page, PAGE_SIZE, total);
    List<AskedStudio> found =
        rows
            .page(
                List.of(clauseId),
                PAGE_SIZE,
                (number - 1) * PAGE_SIZE,
                scope.everything(),
                scope.organisations(),
                scope.studios())
            .stream()
            .map(AskedStudioRow::toStudio)
            .toList();
    return new Page<>(found, number, PAGE_SIZE, total);
  }

  private List<AnswerRoute> mine(Clause clause, Actor actor) {
    return routes.of(clause).stream().filter(route -> actor.may(route.permission())).toList();
  }

  /** By clause; one query for each scope, and a person nearly always has one. */
  private Map<String, Long> counts(Actor actor) {
    Map<Scope, List<String>> clauses =
        questions
            .told()
            .filter(clause -> !mine(clause, actor).isEmpty())
            .collect(
                Collectors.groupingBy(
                    clause -> actor.scopeFor(mine(clause, actor).get(0).permission()),
                    LinkedHashMap::new,
                    Collectors.mapping(Clause::id, Collectors.toList())));
    Map<String, Long> counts = new HashMap<>();
    clauses.forEach(
        (scope, ids) ->
            rows.counts(ids, scope.everything(), scope.organisations(), scope.studios())
                .forEach(row -> counts.put(row.clause(), row.studios())));
    return counts;
  }
}
