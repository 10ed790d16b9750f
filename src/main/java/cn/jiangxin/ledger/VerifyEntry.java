package cn.jiangxin.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.SamePerson;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.EntryMark;
import cn.jiangxin.studio.EntryState;
import cn.jiangxin.studio.EntryStatus;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Verifies entries of a ledger for the unit union (BDA-22); outcomes count from then on
 * (BDA-32.4b). Whoever recorded an entry does not verify it.
 */
@Singleton
public class VerifyEntry {

  private final Studios studios;
  private final AuditTrail audit;
  private final Reassess reassess;
  private final BusinessClock clock;
  private final SamePerson same;

  VerifyEntry(
      Studios studios, AuditTrail audit, Reassess reassess, BusinessClock clock, SamePerson same) {
    this.same = same;
    this.studios = studios;
    this.audit = audit;
    this.reassess = reassess;
    this.clock = clock;
  }

  /**
   * Verifies all of the entries or none; those that are verified already stay as they are.
   *
   * @return the ids; refused if one of the entries is not there, stands no longer, has been sent
   *     back or was recorded by the actor
   */
  @Transactional
  public Result<Set<Long>> in(
      VerifiableLedger<?, ?> ledger, Actor actor, String studioCode, Set<Long> ids) {
    Optional<Studio> studio =
        studios.findForChange(studioCode, actor.scopeFor(Permission.VERIFY_LEDGER));
    if (studio.isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.unknownForVerifying"));
    }
    if (ids.isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.nothingChosen"));
    }
    List<EntryState> states = ledger.states(ids, studio.get());
    if (states.size() < ids.size()) {
      return Result.refused(Reason.of("ledger.refused.gone"));
    }
    List<EntryState> open =
        states.stream().filter(s -> !EntryStatus.VERIFIED.name().equals(s.status())).toList();
    Optional<Reason> reason = open.stream().flatMap(s -> refusal(s, actor).stream()).findFirst();
    if (reason.isPresent()) {
      return Result.refused(reason.get());
    }
    if (!open.isEmpty()) {
      verify(ledger, actor, studio.get(), open);
    }
    return Result.done(ids);
  }

  /** Whether the actor may verify an entry that stands so, where the permission holds. */
  public boolean isOpenTo(Actor actor, EntryState entry) {
    return EntryStatus.SUBMITTED.name().equals(entry.status()) && refusal(entry, actor).isEmpty();
  }

  private Optional<Reason> refusal(EntryState entry, Actor actor) {
    if (EntryStatus.DRAFT.name().equals(entry.status())) {
      return Optional.of(Reason.of("ledger.refused.sentBack"));
    }
    return same.is(actor, entry.recordedBy())
        ? Optional.of(Reason.of("ledger.refused.ownEntry"))
        : Optional.empty();
  }

  private void verify(
      VerifiableLedger<?, ?> ledger, Actor actor, Studio studio, List<EntryState> open) {
    Set<Long> ids = open.stream().map(EntryState::id).collect(Collectors.toSet());
    ledger.mark(
        ids,
        studio,
        new EntryMark(EntryStatus.VERIFIED.name(), clock.time(), actor.accountId(), null));
    audit.appendAll(actor, open.stream().map(entry -> note(ledger, studio, entry)).toList());
    reassess.now(studio.id());
  }

  private static AuditNote note(VerifiableLedger<?, ?> ledger, Studio studio, EntryState entry) {
    return AuditNote.of("VERIFY_ENTRY", ledger.name(), String.valueOf(entry.id()))
        .ofStudio(studio.id())
        .with(Map.of("studio", studio.code()))
        .with(Change.of("status", entry.status(), EntryStatus.VERIFIED));
  }
}
