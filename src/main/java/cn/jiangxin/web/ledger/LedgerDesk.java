package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.ledger.VerifiableLedger;
import cn.jiangxin.oversight.standing.Effect;
import cn.jiangxin.oversight.standing.Standing;
import cn.jiangxin.oversight.standing.Standings;
import cn.jiangxin.shared.Result;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import cn.jiangxin.web.studio.StudioPages;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the ledger and the studio that an address names, and watches what a change does. */
@Singleton
class LedgerDesk {

  private final List<LedgerForm<?, ?>> ledgers;
  private final Studios studios;
  private final StudioPages pages;
  private final Standings standings;

  LedgerDesk(
      ActivityPages activities,
      OutcomePages outcomes,
      ProjectPages projects,
      MentorshipPages mentorships,
      MemberPages members,
      Studios studios,
      StudioPages pages,
      Standings standings) {
    this.ledgers = List.of(activities, outcomes, projects, mentorships, members);
    this.studios = studios;
    this.pages = pages;
    this.standings = standings;
  }

  /** A change and what it has done to the studio's standing. */
  record Watched<T>(Result<T> result, Effect effect) {}

  /** A ledger whose entries the unit union verifies, and its pages. */
  record Verifiable(LedgerForm<?, ?> pages, VerifiableLedger<?, ?> ledger) {}

  /** The ledgers, in the order of the tabs. */
  List<LedgerForm<?, ?>> all() {
    return ledgers;
  }

  /** The ledger of that name in addresses. */
  Optional<LedgerForm<?, ?>> ledger(String path) {
    return ledgers.stream().filter(ledger -> ledger.path().equals(path)).findFirst();
  }

  /** The studio, if the permission holds there. */
  Optional<Studio> studio(Actor actor, String code, Permission permission) {
    return studios.find(code, actor.scopeFor(permission));
  }

  /** The studio, if the actor hands entries in there or drafts them. */
  Optional<Studio> writable(Actor actor, String code, LedgerForm<?, ?> ledger) {
    return studio(actor, code, Permission.WRITE_LEDGER)
        .or(
            () ->
                studio(actor, code, Permission.DRAFT_LEDGER)
                    .filter(studio -> drafts(actor, studio, ledger)));
  }

  /**
   * Whether what the actor writes is handed in, and so whether all entries are theirs to change.
   */
  boolean handsIn(Actor actor, Studio studio) {
    return studio(actor, studio.code(), Permission.WRITE_LEDGER).isPresent();
  }

  /** Whether the entry is the actor's to change: any of the ledger, or a draft of one's own. */
  boolean mayChange(Actor actor, Studio studio, LedgerForm<?, ?> ledger, long id) {
    return handsIn(actor, studio)
        || ledger
            .ledger()
            .state(id, studio)
            .map(entry -> entry.isDraftOf(actor.accountId()))
            .orElse(false);
  }

  private boolean drafts(Actor actor, Studio studio, LedgerForm<?, ?> ledger) {
    return ledger.ledger() instanceof VerifiableLedger
        && studio(actor, studio.code(), Permission.DRAFT_LEDGER).isPresent();
  }

  /** What a page of one ledger shows besides its own matter. */
  Map<String, Object> head(Actor actor, Studio studio, LedgerForm<?, ?> ledger) {
    Map<String, Object> model = new HashMap<>(pages.head(actor, studio.code()).orElse(Map.of()));
    model.put("ledger", ledger.path());
    model.put("base", "/studios/" + studio.code() + "/" + ledger.path());
    model.computeIfPresent("mayDraft", (name, may) -> drafts(actor, studio, ledger));
    model.put(
        "mayVerify",
        ledger.ledger() instanceof VerifiableLedger
            && studio(actor, studio.code(), Permission.VERIFY_LEDGER).isPresent());
    return model;
  }

  /** The ledger of that name in addresses, if the unit union verifies its entries. */
  Optional<Verifiable> verifiable(String path) {
    return ledger(path)
        .flatMap(
            pages ->
                pages.ledger() instanceof VerifiableLedger<?, ?> ledger
                    ? Optional.of(new Verifiable(pages, ledger))
                    : Optional.empty());
  }

  <T> Watched<T> watch(Actor actor, Studio studio, Supplier<Result<T>> change) {
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    Standing before = standings.of(studio.code(), scope);
    Result<T> result = change.get();
    return new Watched<>(result, Effect.between(before, standings.of(studio.code(), scope)));
  }
}
