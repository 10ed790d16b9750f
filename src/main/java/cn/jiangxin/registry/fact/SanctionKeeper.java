package cn.jiangxin.registry.fact;

import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.Sanction;
import cn.jiangxin.studio.Sanctions;
import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Keeps sanctions where they have always been kept. */
@Singleton
class SanctionKeeper implements FactKeeper {

  private final Sanctions sanctions;

  SanctionKeeper(Sanctions sanctions) {
    this.sanctions = sanctions;
  }

  @Override
  public Set<FactKind> kinds() {
    return Set.of(FactKind.SANCTION);
  }

  @Override
  public long append(FactKind kind, long studioId, FactForm f, Stamp stamp) {
    Sanction sanction =
        new Sanction(
            0,
            studioId,
            Objects.requireNonNull(f.code()),
            new DateRange(f.on(), f.until()),
            f.amount(),
            Objects.requireNonNull(f.note()));
    return sanctions.append(List.of(sanction), stamp).get(0).id();
  }

  @Override
  public List<ReportedFact> current(Collection<Long> studioIds) {
    return sanctions.current(studioIds).stream().map(SanctionKeeper::fact).toList();
  }

  private static ReportedFact fact(Sanction s) {
    FactForm said =
        new FactForm(
            null,
            s.kind(),
            null,
            s.when().from(),
            s.when().to(),
            null,
            null,
            null,
            null,
            s.amount(),
            null,
            null,
            null,
            s.reason());
    return new ReportedFact(s.id(), s.studioId(), FactKind.SANCTION, said, null, null);
  }

  @Override
  public boolean voidRecord(FactKind kind, long id, long studioId, Stamp stamp) {
    return sanctions.voidRecord(id, studioId, stamp);
  }
}
