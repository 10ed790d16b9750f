package cn.jiangxin.registry.fact;

import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Keeps the facts that have no table of their own. */
@Singleton
class ReportedFacts implements FactKeeper {

  private final ReportedFactRows rows;

  ReportedFacts(ReportedFactRows rows) {
    this.rows = rows;
  }

  @Override
  public Set<FactKind> kinds() {
    return EnumSet.complementOf(
        EnumSet.of(
            FactKind.SANCTION,
            FactKind.HONOUR,
            FactKind.ENTERPRISE_ACCEPTANCE,
            FactKind.UNION_ACCEPTANCE));
  }

  @Override
  public long append(FactKind kind, long studioId, FactForm form, Stamp stamp) {
    return Objects.requireNonNull(rows.save(ReportedFactRow.of(kind, studioId, form, stamp)).id());
  }

  @Override
  public List<ReportedFact> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(ReportedFactView::toRecord).toList();
  }

  @Override
  public boolean voidRecord(FactKind kind, long id, long studioId, Stamp stamp) {
    return rows.voidRecord(id, kind.name(), studioId, stamp.at()) == 1;
  }
}
