package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.evidence.Evidence;
import cn.jiangxin.studio.evidence.EvidenceElsewhere;
import cn.jiangxin.studio.evidence.EvidenceStore;
import cn.jiangxin.studio.evidence.EvidenceSubject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the page of an entry shows of its evidence. */
@Singleton
class EvidencePages {

  private final EvidenceStore store;

  EvidencePages(EvidenceStore store) {
    this.store = store;
  }

  /** The evidence of an entry, with the other places where the same files are used, by hash. */
  Map<String, Object> of(Actor actor, Studio studio, LedgerForm<?, ?> pages, long entry) {
    EvidenceSubject subject = new EvidenceSubject(pages.ledger().name(), entry);
    List<Evidence> evidence = store.of(subject);
    Map<String, List<EvidenceElsewhere>> elsewhere =
        store.elsewhere(subject, evidence, actor.scopeFor(Permission.READ_REGISTRY)).stream()
            .collect(Collectors.groupingBy(EvidenceElsewhere::hash));
    return Map.of(
        "evidence", evidence, "elsewhere", elsewhere, "evidenceOf", "/evidence/" + studio.code());
  }
}
