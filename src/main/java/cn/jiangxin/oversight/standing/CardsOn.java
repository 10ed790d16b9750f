package cn.jiangxin.oversight.standing;

import cn.jiangxin.access.Scope;
import cn.jiangxin.assessment.FindingDetail;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Severity;
import cn.jiangxin.policy.finding.Finding;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a studio stood, or will stand, on any day, as cards; judged anew and not stored. */
@Singleton
public class CardsOn {

  private final StandingOn standing;
  private final Standings standings;
  private final Policies policies;

  CardsOn(StandingOn standing, Standings standings, Policies policies) {
    this.standing = standing;
    this.standings = standings;
    this.policies = policies;
  }

  /** The cards of the day; empty if the studio is not in the scope. */
  public Optional<Standing> of(String studio, LocalDate day, Scope scope) {
    return standing
        .of(studio, day, scope)
        .map(
            judged -> {
              List<Card> cards = new ArrayList<>();
              judged.stream()
                  .flatMap(subject -> subject.findings().stream())
                  .forEach(finding -> cards.add(card(cards.size(), studio, finding, day)));
              return standings.inOrder(cards);
            });
  }

  private Card card(int number, String studio, Finding finding, LocalDate day) {
    return new Card(
        number,
        finding.subject().kind().name(),
        finding.subject().code(),
        studio,
        "",
        "",
        finding.clause(),
        finding.period(),
        finding.verdict(),
        policies
            .catalogue()
            .clause(finding.clause(), finding.schemeVersion(), day)
            .map(Clause::severity)
            .orElse(Severity.LOW),
        finding.counted(),
        finding.limit(),
        finding.due(),
        finding.amount(),
        finding.nextState(),
        FindingDetail.of(finding),
        finding.schemeVersion(),
        day);
  }
}
