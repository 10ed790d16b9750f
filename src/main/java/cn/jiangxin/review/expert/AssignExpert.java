package cn.jiangxin.review.expert;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.review.Review;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studio;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks an expert to score a review. One whose own unit's studio it is takes no part; that this was
 * so is kept as a recusal.
 */
@Singleton
public class AssignExpert {

  private final ReviewSessions sessions;
  private final ReviewExpertRows rows;
  private final Experts experts;
  private final Accounts accounts;
  private final Employers employers;
  private final AuditTrail audit;
  private final BusinessClock clock;

  AssignExpert(
      ReviewSessions sessions,
      ReviewExpertRows rows,
      Experts experts,
      Accounts accounts,
      Employers employers,
      AuditTrail audit,
      BusinessClock clock) {
    this.sessions = sessions;
    this.rows = rows;
    this.experts = experts;
    this.accounts = accounts;
    this.employers = employers;
    this.audit = audit;
    this.clock = clock;
  }

  /** Asks the expert; whoever was asked before is not asked twice. */
  @Transactional
  public Result<ReviewExpert> assign(
      Actor actor, String studioCode, long reviewId, ExpertOrder order) {
    return sessions
        .open(actor, studioCode, reviewId)
        .fold(open -> assign(actor, open, order), Result::refused);
  }

  private Result<ReviewExpert> assign(Actor actor, ReviewSessions.Open open, ExpertOrder order) {
    Optional<Account> expert =
        Optional.ofNullable(order.expert())
            .flatMap(accounts::find)
            .filter(account -> !account.disabled())
            .filter(account -> accounts.actor(account).may(Permission.SCORE));
    if (expert.isEmpty()) {
      return Result.refused(Reason.at("expert", "experts.refusal.unknown"));
    }
    List<Reason> reasons = employers.keep(actor, expert.get(), order);
    return reasons.isEmpty()
        ? Result.done(ask(actor, open.studio(), open.review(), expert.get()))
        : Result.refused(reasons);
  }

  private ReviewExpert ask(Actor actor, Studio studio, Review review, Account expert) {
    long id =
        rows.assigned(review.id(), expert.id())
            .map(ReviewExpertRow::id)
            .orElseGet(() -> append(actor, studio, review, expert));
    return experts.ofStudios(List.of(studio.id())).stream()
        .filter(asked -> asked.id() == id)
        .findFirst()
        .orElseThrow();
  }

  private Long append(Actor actor, Studio studio, Review review, Account expert) {
    boolean own = rows.belongs(expert.id(), studio.unitId()) > 0;
    ReviewExpertRow row =
        rows.save(
            new ReviewExpertRow(
                null,
                studio.id(),
                review.id(),
                expert.id(),
                clock.time(),
                actor.accountId(),
                own ? Recusal.OWN_UNIT : null,
                own ? clock.time() : null,
                own ? actor.accountId() : null,
                null));
    audit.append(
        actor,
        AuditNote.of(own ? "RECUSE_EXPERT" : "ASSIGN_EXPERT", "REVIEW", String.valueOf(review.id()))
            .ofStudio(studio.id())
            .with(Map.of("expert", expert.login()))
            .with(
                own
                    ? Change.of("recusal", null, Recusal.OWN_UNIT)
                    : Change.of("expert", null, expert.login())));
    return Objects.requireNonNull(row.id());
  }
}
