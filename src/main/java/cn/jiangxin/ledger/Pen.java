package cn.jiangxin.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import java.util.Optional;

/**
 * What somebody may write in the ledgers of a studio (BDA-22).
 *
 * @param handsIn whether entries are handed in; otherwise they stay drafts, and only drafts of
 *     one's own are changed
 */
record Pen(Actor actor, Studio studio, boolean handsIn) {

  /** Why the entry is not to be changed with this pen. */
  Optional<Reason> refusal(Ledger<?, ?> ledger, long id) {
    return handsIn
            || ledger.state(id, studio).filter(e -> e.isDraftOf(actor.accountId())).isPresent()
        ? Optional.empty()
        : Optional.of(Reason.of("ledger.refused.onlyOwnDrafts"));
  }

  /** Stores an entry as far as this pen goes. */
  <F, E> E keep(Ledger<F, E> ledger, F form, Stamp stamp) {
    return !handsIn && ledger instanceof VerifiableLedger<F, E> verifiable
        ? verifiable.draft(form, studio, stamp)
        : ledger.append(form, studio, stamp);
  }
}
