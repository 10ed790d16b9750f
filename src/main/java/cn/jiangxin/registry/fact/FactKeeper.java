package cn.jiangxin.registry.fact;

import cn.jiangxin.studio.Stamp;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Keeps some kinds of reported facts in a table. */
interface FactKeeper {

  /** The kinds it keeps. */
  Set<FactKind> kinds();

  /** Records a fact; gives its number. */
  long append(FactKind kind, long studioId, FactForm form, Stamp stamp);

  /** What stands, in the order of the studios and of the days. */
  List<ReportedFact> current(Collection<Long> studioIds);

  /** Voids one that stands; false if it does not, or belongs to another studio. */
  boolean voidRecord(FactKind kind, long id, long studioId, Stamp stamp);
}
