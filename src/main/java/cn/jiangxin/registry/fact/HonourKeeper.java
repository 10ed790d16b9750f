package cn.jiangxin.registry.fact;

import cn.jiangxin.studio.Honour;
import cn.jiangxin.studio.Honours;
import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Keeps honours of members where they have always been kept; the last day is the withdrawal. */
@Singleton
class HonourKeeper implements FactKeeper {

  private final Honours honours;

  HonourKeeper(Honours honours) {
    this.honours = honours;
  }

  @Override
  public Set<FactKind> kinds() {
    return Set.of(FactKind.HONOUR);
  }

  @Override
  public long append(FactKind kind, long studioId, FactForm f, Stamp stamp) {
    Honour honour =
        new Honour(
            0,
            studioId,
            Objects.requireNonNull(f.member()),
            Objects.requireNonNull(f.code()),
            Objects.requireNonNull(f.source()),
            Objects.requireNonNull(f.on()),
            f.until());
    return honours.append(List.of(honour), stamp).get(0).id();
  }

  @Override
  public List<ReportedFact> current(Collection<Long> studioIds) {
    return honours.current(studioIds).stream().map(HonourKeeper::fact).toList();
  }

  private static ReportedFact fact(Honour h) {
    FactForm said =
        new FactForm(
            null,
            h.code(),
            null,
            h.conferredOn(),
            h.withdrawnOn(),
            null,
            null,
            null,
            h.memberId(),
            null,
            h.grantor(),
            null,
            null,
            null);
    return new ReportedFact(h.id(), h.studioId(), FactKind.HONOUR, said, null, null);
  }

  @Override
  public boolean voidRecord(FactKind kind, long id, long studioId, Stamp stamp) {
    return honours.voidRecord(id, studioId, stamp);
  }
}
