package cn.jiangxin.review.expert;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.OrganisationKind;
import cn.jiangxin.access.Organisations;
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
import org.jspecify.annotations.Nullable;

/**
 * Asks an expert to score a review. One whose own unit's studio it is takes no part; that this was
 * so is kept as a recusal.
 */
@Singleton
public class AssignExpert {

  private static final int LONGEST_EMPLOYER = 200;

  private final ReviewSessions sessions;
  private final ReviewExpertRows rows;
  private final Experts experts;
  private final Accounts accounts;
  private final Organisations organisations;
  private final AuditTrail audit;
  private final BusinessClock clock;

  AssignExpert(
      ReviewSessions sessions,
      ReviewExpertRows rows,
      Experts experts,
      Accounts accounts,
      Organisations organisations,
      AuditTrail audit,
      BusinessClock clock) {
    this.sessions = sessions;
    this.rows = rows;
    this.experts = experts;
    this.accounts = accounts;
    this.organisations = organisations;
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
    List<Reason> reasons = works(actor, expert.get(), order);
    return reasons.isEmpty()
        ? Result.done(ask(actor, open.studio(), open.review(), expert.get()))
        : Result.refused(reasons);
  }

  /** Keeps where the expert works, where it was told; it must be known before anybody is asked. */
  private List<Reason> works(Actor actor, Account expert, ExpertOrder order) {
    String unit = blank(order.unit());
    String employer = blank(order.employer());
    if (unit == null && employer == null) {
      boolean known =
          experts.choices().stream()
              .anyMatch(c -> c.accountId() == expert.id() && c.employer() != null);
      return known ? List.of() : List.of(Reason.at("unit", "experts.refusal.employer_needed"));
    }
    Optional<Organisation> found =
        Optional.ofNullable(unit)
            .flatMap(organisations::find)
            .filter(organisation -> organisation.kind() == OrganisationKind.UNIT);
    if (unit != null && found.isEmpty()) {
      return List.of(Reason.at("unit", "experts.refusal.unit_unknown"));
    }
    if (employer != null && employer.codePointCount(0, employer.length()) > LONGEST_EMPLOYER) {
      return List.of(
          Reason.at("employer", "review.refusal.too_long", String.valueOf(LONGEST_EMPLOYER)));
    }
    rows.works(
        expert.id(),
        found.map(Organisation::storedId).orElse(null),
        found.map(Organisation::name).orElseGet(() -> Objects.requireNonNull(employer)),
        clock.time(),
        actor.accountId());
    return List.of();
  }

  private static @Nullable String blank(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
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
        own ? "RECUSE_EXPERT" : "ASSIGN_EXPERT",
        "REVIEW",
        String.valueOf(review.id()),
        studio.id(),
        Map.of("expert", expert.login()));
    return Objects.requireNonNull(row.id());
  }
}
