package cn.jiangxin.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Keeps an entry as a draft, which counts for nothing until it is handed in (BDA-22). */
@Singleton
public class DraftEntry {

  private final Pens pens;
  private final RecordEntry record;

  DraftEntry(Pens pens, RecordEntry record) {
    this.pens = pens;
    this.record = record;
  }

  /**
   * Keeps the draft.
   *
   * @param key idempotency key: a second request with the same key gets the first one's draft and
   *     records nothing
   * @return the draft; refused if the actor may not draft in the studio or the form is not in order
   */
  @Transactional
  public <F, E> Result<E> into(
      VerifiableLedger<F, E> ledger, Actor actor, String studioCode, F form, String key) {
    return pens.of(actor, studioCode)
        .map(pen -> record.into(ledger, new Pen(actor, pen.studio(), false), form, key))
        .orElseGet(() -> Result.refused(Reason.of("ledger.refused.unknownStudio")));
  }
}
