package cn.jiangxin.registry.fact;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** All reported facts, wherever they are kept. */
@Singleton
public class FactBook {

  private final List<FactKeeper> keepers;

  FactBook(List<FactKeeper> keepers) {
    this.keepers = keepers;
  }

  FactKeeper keeper(FactKind kind) {
    return keepers.stream()
        .filter(keeper -> keeper.kinds().contains(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody keeps " + kind));
  }

  /**
   * What stands, the latest first. For the service's own work: callers pass only ids that the
   * actor's scope let through.
   */
  public List<ReportedFact> current(Collection<Long> studioIds) {
    return keepers.stream()
        .flatMap(keeper -> keeper.current(studioIds).stream())
        .sorted(Comparator.comparing(ReportedFact::on).thenComparing(ReportedFact::id).reversed())
        .toList();
  }
}
