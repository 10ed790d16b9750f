package cn.jiangxin.registry.fact;

import cn.jiangxin.studio.Acceptance;
import cn.jiangxin.studio.Acceptances;
import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Keeps the acceptance of boosted projects where it has always been kept. */
@Singleton
class AcceptanceKeeper implements FactKeeper {

  private static final String ENTERPRISE = "ENTERPRISE";

  private final Acceptances acceptances;

  AcceptanceKeeper(Acceptances acceptances) {
    this.acceptances = acceptances;
  }

  @Override
  public Set<FactKind> kinds() {
    return Set.of(FactKind.ENTERPRISE_ACCEPTANCE, FactKind.UNION_ACCEPTANCE);
  }

  @Override
  public long append(FactKind kind, long studioId, FactForm f, Stamp stamp) {
    Acceptance acceptance =
        new Acceptance(
            0,
            studioId,
            Objects.requireNonNull(f.subject()),
            f.code() == null ? ENTERPRISE : f.code(),
            Boolean.TRUE.equals(f.answer()),
            Objects.requireNonNull(f.on()),
            f.documentNo());
    return acceptances.append(List.of(acceptance), stamp).get(0).id();
  }

  @Override
  public List<ReportedFact> current(Collection<Long> studioIds) {
    return acceptances.current(studioIds).stream().map(AcceptanceKeeper::fact).toList();
  }

  private static ReportedFact fact(Acceptance a) {
    boolean enterprise = a.party().equals(ENTERPRISE);
    FactForm said =
        new FactForm(
            a.projectCode(),
            enterprise ? null : a.party(),
            null,
            a.acceptedOn(),
            null,
            a.accepted(),
            null,
            null,
            null,
            null,
            null,
            a.documentNo(),
            null,
            null);
    FactKind kind = enterprise ? FactKind.ENTERPRISE_ACCEPTANCE : FactKind.UNION_ACCEPTANCE;
    return new ReportedFact(a.id(), a.studioId(), kind, said, null, null);
  }

  @Override
  public boolean voidRecord(FactKind kind, long id, long studioId, Stamp stamp) {
    return acceptances.voidRecord(id, studioId, stamp);
  }
}
