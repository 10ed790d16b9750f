package cn.jiangxin.web.money;

import cn.jiangxin.access.Scope;
import cn.jiangxin.funding.Grant;
import cn.jiangxin.funding.Grants;
import cn.jiangxin.oversight.standing.Card;
import cn.jiangxin.oversight.standing.Standings;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.shared.Money;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The boosts to which studios are entitled and which have not been granted yet. */
@Singleton
class Entitlements {

  private static final String SEPARATOR = "|";

  private final Standings standings;
  private final Grants grants;

  Entitlements(Standings standings, Grants grants) {
    this.standings = standings;
    this.grants = grants;
  }

  /**
   * One boost that has arisen.
   *
   * @param occasion what makes it one of its kind, see {@link Grant#occasion()}
   */
  record Entitlement(String clause, String occasion, Money amount) {
    String code() {
      return clause + SEPARATOR + occasion;
    }
  }

  /** The boosts of the studio that can be granted. */
  List<Entitlement> of(String studio, Scope scope) {
    List<Grant> given = grants.ofStudio(studio, scope);
    return standings.of(studio, scope).cards().stream()
        .map(Entitlements::arisen)
        .flatMap(Optional::stream)
        .filter(e -> given.stream().noneMatch(grant -> isFor(grant, e)))
        .toList();
  }

  /** A finding that computes money and passes says that an entitlement has arisen. */
  private static Optional<Entitlement> arisen(Card card) {
    Money amount = card.amount();
    return amount != null
            && amount.compareTo(Money.ZERO) > 0
            && card.verdict() == Verdict.PASS
            && card.subjectKind().equals("STUDIO")
        ? Optional.of(new Entitlement(card.clause(), card.period(), amount))
        : Optional.empty();
  }

  private static boolean isFor(Grant grant, Entitlement e) {
    return grant.clause().equals(e.clause()) && grant.occasion().equals(e.occasion());
  }
}
