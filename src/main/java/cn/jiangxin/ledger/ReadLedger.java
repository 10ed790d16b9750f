package cn.jiangxin.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.studio.EntryState;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a ledger; drafts are shown only to those who draft in the studio themselves. */
@Singleton
public class ReadLedger {

  private final Studios studios;
  private final VoidedDraftRows voided;

  ReadLedger(Studios studios, VoidedDraftRows voided) {
    this.studios = studios;
    this.voided = voided;
  }

  /** The entries that the actor is shown, oldest first. */
  public <F, E> List<E> of(Ledger<F, E> ledger, Actor actor, Studio studio) {
    List<E> all = ledger.entries(studio);
    if (!(ledger instanceof VerifiableLedger<F, E> verifiable) || drafts(actor, studio)) {
      return all;
    }
    Set<Long> ids = all.stream().map(ledger::idOf).collect(Collectors.toSet());
    Set<Long> unsent =
        verifiable.states(ids, studio).stream()
            .filter(EntryState::isUnsent)
            .map(EntryState::id)
            .collect(Collectors.toSet());
    return all.stream().filter(entry -> !unsent.contains(ledger.idOf(entry))).toList();
  }

  /** Whether the actor is shown the entry; a draft that was thrown away is hidden as it was. */
  public boolean shows(Actor actor, Studio studio, Ledger<?, ?> ledger, long id) {
    return !isUnsent(studio, ledger, id) || drafts(actor, studio);
  }

  private boolean isUnsent(Studio studio, Ledger<?, ?> ledger, long id) {
    return ledger
        .state(id, studio)
        .map(EntryState::isUnsent)
        .orElseGet(() -> voided.count(ledger.name(), id, studio.id()) > 0);
  }

  private boolean drafts(Actor actor, Studio studio) {
    return studios.find(studio.code(), actor.scopeFor(Permission.DRAFT_LEDGER)).isPresent();
  }
}
