package cn.jiangxin.studio.personal;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.EraseAccounts;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.personal.NumberChecks;
import cn.jiangxin.access.personal.Owner;
import cn.jiangxin.access.personal.PersonalNumbers;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Erases what has been kept for longer than its time, as the preview showed it. */
@Singleton
public class EraseDue {

  private final FindDue due;
  private final EraseMembers members;
  private final EraseAccounts accounts;
  private final PersonalNumbers numbers;
  private final RetentionProposalRows proposals;
  private final NumberChecks checks;
  private final AuditTrail audit;
  private final BusinessClock clock;

  EraseDue(
      FindDue due,
      EraseMembers members,
      EraseAccounts accounts,
      PersonalNumbers numbers,
      RetentionProposalRows proposals,
      NumberChecks checks,
      AuditTrail audit,
      BusinessClock clock) {
    this.due = due;
    this.members = members;
    this.accounts = accounts;
    this.numbers = numbers;
    this.proposals = proposals;
    this.checks = checks;
    this.audit = audit;
    this.clock = clock;
  }

  /** Erases it; refused if the records are not those that the preview counted. */
  @Transactional
  public Result<Erased> run(Actor actor, ErasureOrder order) {
    List<Reason> reasons = refusals(actor, order);
    if (!reasons.isEmpty()) {
      return Result.refused(reasons);
    }
    RetentionKind kind = Objects.requireNonNull(order.kind());
    List<Long> ids = due.today(kind).stream().map(Due::ownerId).toList();
    return ids.isEmpty() || !Integer.valueOf(ids.size()).equals(order.expected())
        ? Result.refused(Reason.of("personal.refused.changed.gone"))
        : Result.done(erased(actor, kind, ids, Objects.requireNonNull(order.reason())));
  }

  private List<Reason> refusals(Actor actor, ErasureOrder order) {
    if (!actor.may(Permission.ERASE_PERSONAL)) {
      return List.of(Reason.of("personal.refused.not-allowed"));
    }
    List<Reason> reasons = new ArrayList<>();
    if (order.kind() == null) {
      reasons.add(Reason.at("kind", "personal.check.kind"));
    }
    checks.reason("reason", order.reason()).ifPresent(reasons::add);
    return reasons;
  }

  private Erased erased(Actor actor, RetentionKind kind, List<Long> ids, String reason) {
    Erased erased = new Erased(ids.size(), erase(kind, ids));
    proposals.settle(kind.name(), ids);
    audit.append(
        actor,
        AuditNote.of("ERASE_PERSONAL", "retention", kind.name())
            .with(
                Map.of(
                    "reason",
                    reason.strip(),
                    "records",
                    ids.stream().map(String::valueOf).collect(Collectors.joining(" ")),
                    "numbers",
                    erased.numbers()))
            .with(Change.between(Map.of("erased", 0), Map.of("erased", ids.size()))));
    return erased;
  }

  private int erase(RetentionKind kind, List<Long> ids) {
    return switch (kind) {
      case MEMBER_LEFT, MEMBER_VOIDED -> members.run(ids);
      case APPLICATION_FAILED -> numbers.eraseOf(Owner.Kind.MEMBER, ids, clock.time());
      case CARD_WAITING -> numbers.unseal(ids);
      case CARD_PAID -> numbers.erase(ids, clock.time());
      case ACCOUNT_CLOSED -> accounts(ids);
    };
  }

  private int accounts(List<Long> ids) {
    accounts.run(ids, EraseMembers.MARK, clock.time());
    return numbers.eraseOf(Owner.Kind.ACCOUNT, ids, clock.time());
  }
}
