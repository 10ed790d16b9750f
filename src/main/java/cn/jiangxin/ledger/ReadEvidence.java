package cn.jiangxin.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import cn.jiangxin.studio.evidence.Evidence;
import cn.jiangxin.studio.evidence.EvidenceStore;
import cn.jiangxin.studio.evidence.EvidenceSubject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Reads the files that prove entries: who is not shown a draft is not shown its files either. */
@Singleton
public class ReadEvidence {

  private final Studios studios;
  private final EvidenceStore store;
  private final Ledgers ledgers;
  private final ReadLedger read;

  ReadEvidence(Studios studios, EvidenceStore store, Ledgers ledgers, ReadLedger read) {
    this.studios = studios;
    this.store = store;
    this.ledgers = ledgers;
    this.read = read;
  }

  /** The file, if the actor may see it. */
  public Optional<Evidence> file(Actor actor, String studioCode, long id) {
    return studio(actor, studioCode)
        .flatMap(
            studio ->
                store
                    .standing(id, studio.id())
                    .filter(file -> shows(actor, studio, file.subject())));
  }

  /** The files of an entry, oldest first; empty if the actor is shown no such entry. */
  public Optional<List<Evidence>> ofEntry(
      Actor actor, String studioCode, String ledger, long entry) {
    EvidenceSubject subject = new EvidenceSubject(ledger, entry);
    return studio(actor, studioCode)
        .filter(
            studio ->
                ledgers.named(ledger).flatMap(of -> of.standing(entry, studio)).isPresent()
                    && shows(actor, studio, subject))
        .map(studio -> store.of(subject));
  }

  private Optional<Studio> studio(Actor actor, String code) {
    return studios.find(code, actor.scopeFor(Permission.READ_REGISTRY));
  }

  private boolean shows(Actor actor, Studio studio, EvidenceSubject subject) {
    return ledgers
        .named(subject.kind())
        .map(ledger -> read.shows(actor, studio, ledger, subject.id()))
        .orElse(true);
  }
}
