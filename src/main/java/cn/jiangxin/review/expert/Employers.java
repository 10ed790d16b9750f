package cn.jiangxin.review.expert;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.OrganisationKind;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.shared.Typed;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps where experts work, from which follows of whose studios they must not judge. */
@Singleton
class Employers {

  private static final int LONGEST_EMPLOYER = 200;

  private final ReviewExpertRows rows;
  private final OwnUnit ownUnit;
  private final Organisations organisations;
  private final AuditTrail audit;
  private final BusinessClock clock;

  Employers(
      ReviewExpertRows rows,
      OwnUnit ownUnit,
      Organisations organisations,
      AuditTrail audit,
      BusinessClock clock) {
    this.rows = rows;
    this.ownUnit = ownUnit;
    this.organisations = organisations;
    this.audit = audit;
    this.clock = clock;
  }

  /** Keeps where the expert works, where it was told; it must be known before anybody is asked. */
  List<Reason> keep(Actor actor, Account expert, ExpertOrder order) {
    Optional<Employment> before = rows.employment(expert.id());
    String unit = blank(order.unit());
    String employer = blank(order.employer());
    if (unit == null && employer == null) {
      return before.isPresent()
          ? List.of()
          : List.of(Reason.at("unit", "experts.refusal.employer_needed"));
    }
    Optional<Organisation> found = Optional.ofNullable(unit).flatMap(this::unit);
    List<Reason> reasons = refuse(unit, employer, found);
    if (reasons.isEmpty()) {
      keep(actor, expert, before, found, employer);
    }
    return reasons;
  }

  private Optional<Organisation> unit(String code) {
    return organisations.find(code).filter(found -> found.kind() == OrganisationKind.UNIT);
  }

  private static List<Reason> refuse(
      @Nullable String unit, @Nullable String employer, Optional<Organisation> found) {
    if (unit != null && found.isEmpty()) {
      return List.of(Reason.at("unit", "experts.refusal.unit_unknown"));
    }
    if (!Typed.isPlain(employer)) {
      return List.of(Reason.at("employer", "platform.check.control"));
    }
    return employer != null && employer.codePointCount(0, employer.length()) > LONGEST_EMPLOYER
        ? List.of(
            Reason.at("employer", "review.refusal.too_long", String.valueOf(LONGEST_EMPLOYER)))
        : List.of();
  }

  private void keep(
      Actor actor,
      Account expert,
      Optional<Employment> before,
      Optional<Organisation> unit,
      @Nullable String employer) {
    Employment now =
        unit.map(found -> new Employment(found.code(), found.name()))
            .orElseGet(() -> new Employment(null, Objects.requireNonNull(employer)));
    if (before.isPresent() && before.get().equals(now)) {
      return;
    }
    rows.works(
        expert.id(),
        unit.map(Organisation::storedId).orElse(null),
        now.employer(),
        clock.time(),
        actor.accountId());
    audit.append(
        actor,
        AuditNote.of("KEEP_EMPLOYER", "ACCOUNT", expert.login())
            .with(Change.between(before.orElse(null), now)));
    ownUnit.standBack(actor, expert);
  }

  private static @Nullable String blank(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
