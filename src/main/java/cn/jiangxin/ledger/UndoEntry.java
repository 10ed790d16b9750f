package cn.jiangxin.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.EntryStatus;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Takes back what somebody has just recorded: voids it, as long as nothing has come of it. */
@Singleton
public class UndoEntry {

  private final Pens pens;
  private final LastEntryRows last;
  private final Ledgers ledgers;
  private final VoidEntry voidEntry;

  UndoEntry(Pens pens, LastEntryRows last, Ledgers ledgers, VoidEntry voidEntry) {
    this.pens = pens;
    this.last = last;
    this.ledgers = ledgers;
    this.voidEntry = voidEntry;
  }

  /**
   * Voids the entry; a second time it does nothing.
   *
   * @param key the idempotency key with which it was recorded
   * @param reason what the history says of it
   * @return the id; refused if it is not what the actor recorded last in the studio, stands in the
   *     place of another entry, or has been verified
   */
  @Transactional
  public Result<Long> in(Actor actor, String studioCode, String key, String reason) {
    Optional<Pen> pen = pens.of(actor, studioCode);
    if (pen.isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.unknownStudio"));
    }
    return newest(pen.get())
        .filter(entry -> key.equals(entry.entryKey()) && entry.corrects() == null)
        .map(entry -> undo(entry, pen.get(), reason))
        .orElseGet(() -> Result.refused(Reason.of("ledger.refused.notLast")));
  }

  private Optional<LastEntry> newest(Pen pen) {
    return Optional.ofNullable(pen.actor().accountId())
        .flatMap(account -> last.of(pen.studio().id(), account));
  }

  private Result<Long> undo(LastEntry entry, Pen pen, String reason) {
    if (entry.voidedAt() != null) {
      return Result.done(entry.id());
    }
    return EntryStatus.VERIFIED.name().equals(entry.status())
        ? Result.refused(Reason.of("ledger.refused.undoVerified"))
        : voidIn(ledgers.named(entry.ledger()).orElseThrow(), entry, pen, reason);
  }

  private Result<Long> voidIn(Ledger<?, ?> ledger, LastEntry entry, Pen pen, String reason) {
    return voidEntry.in(ledger, pen.actor(), pen.studio().code(), entry.id(), reason);
  }
}
