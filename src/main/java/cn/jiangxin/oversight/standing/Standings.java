package cn.jiangxin.oversight.standing;

import cn.jiangxin.access.Scope;
import cn.jiangxin.assessment.FindingDetail;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Kind;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.clause.Severity;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.shared.Money;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The findings kept of studios, within what somebody may see. */
@Singleton
public class Standings {

  /** How grave a verdict is, gravest first. */
  private static final List<Verdict> GRAVITY =
      List.of(
          Verdict.PROPOSE_REVOCATION,
          Verdict.BLOCK,
          Verdict.FLAG,
          Verdict.OPEN,
          Verdict.UNKNOWN,
          Verdict.HUMAN,
          Verdict.PASS,
          Verdict.NOT_APPLICABLE);

  /** The clause that states this parameter is the one whose deadline ends a cycle. */
  private static final String CYCLE_LENGTH = "cycleYears";

  private final CardRows rows;
  private final ObjectMapper json;
  private final Policies policies;

  Standings(CardRows rows, ObjectMapper json, Policies policies) {
    this.rows = rows;
    this.json = json;
    this.policies = policies;
  }

  /** How a studio stands; nothing if it is not in the scope or has not been judged yet. */
  public Standing of(String studioCode, Scope scope) {
    return inOrder(
        rows
            .ofStudio(studioCode, scope.everything(), scope.organisations(), scope.studios())
            .stream()
            .map(this::card)
            .toList());
  }

  /** The cards of one studio in the order in which somebody has to look at them. */
  Standing inOrder(List<Card> unordered) {
    Map<String, Integer> order = order();
    List<Card> cards =
        unordered.stream()
            .sorted(
                Comparator.comparing((Card card) -> GRAVITY.indexOf(card.verdict()))
                    .thenComparing(
                        Card::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(card -> order.getOrDefault(card.clause(), order.size()))
                    .thenComparing(Card::period))
            .toList();
    return new Standing(cards, cycleEnd(cards));
  }

  /** Those of today first, then all that have been stated: findings of the past rest on them. */
  private Stream<Clause> clauses() {
    return Stream.concat(policies.today().stream(), policies.catalogue().texts())
        .flatMap(scheme -> scheme.clauses().stream());
  }

  private Map<String, Integer> order() {
    Map<String, Integer> order = new HashMap<>();
    clauses().map(Clause::id).forEach(id -> order.putIfAbsent(id, order.size()));
    return order;
  }

  private @Nullable LocalDate cycleEnd(List<Card> cards) {
    Set<String> cycleClauses =
        clauses()
            .flatMap(clause -> clause.parameters().stream())
            .filter(parameter -> parameter.name().equals(CYCLE_LENGTH))
            .map(Parameter::clause)
            .collect(Collectors.toSet());
    return cards.stream()
        .filter(card -> cycleClauses.contains(card.clause()))
        .map(Card::dueOn)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** What is found now under the clause and period of an alert; empty if nothing is any more. */
  public Optional<Card> ofAlert(long alertId, Scope scope) {
    return rows.ofAlert(alertId, scope.everything(), scope.organisations(), scope.studios())
        .map(this::card);
  }

  /**
   * What is counted and not yet enough, soonest due first.
   *
   * @param until last due day of periods still running
   */
  public List<Card> missing(LocalDate until, int most, Scope scope) {
    return rows
        .missing(until, most, scope.everything(), scope.organisations(), scope.studios())
        .stream()
        .map(this::card)
        .toList();
  }

  /** Entitlements to money, those that have arisen first. */
  public List<Card> money(int most, Scope scope) {
    List<String> moneyClauses =
        clauses().filter(clause -> clause.kind() == Kind.MONEY).map(Clause::id).distinct().toList();
    return moneyClauses.isEmpty()
        ? List.of()
        : rows
            .money(moneyClauses, most, scope.everything(), scope.organisations(), scope.studios())
            .stream()
            .map(this::card)
            .toList();
  }

  private Card card(CardRow row) {
    Long amount = row.amountFen();
    return new Card(
        row.id(),
        row.subjectKind(),
        row.subjectCode(),
        row.studioCode(),
        row.studioName(),
        row.unitName(),
        row.clause(),
        row.period(),
        Verdict.valueOf(row.verdict()),
        Severity.valueOf(row.severity()),
        row.counted(),
        row.limitValue(),
        row.dueOn(),
        amount == null ? null : new Money(amount),
        row.nextState(),
        detail(row.detail()),
        row.schemeVersion(),
        row.foundOn());
  }

  private FindingDetail detail(String text) {
    try {
      return json.readValue(text, FindingDetail.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
