package cn.jiangxin.registry.fact;

import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Store of claims to patent boosts. */
@Singleton
public class PatentClaims {

  private final PatentClaimRows rows;

  PatentClaims(PatentClaimRows rows) {
    this.rows = rows;
  }

  long append(PatentClaim claim, Stamp stamp) {
    return Objects.requireNonNull(rows.save(PatentClaimRow.of(claim, stamp)).id());
  }

  /**
   * What stands, in the order of the studios. For the service's own work: callers pass only ids
   * that the actor's scope let through.
   */
  public List<PatentClaim> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(PatentClaimRow::toRecord).toList();
  }

  /** Whether another claim that stands bears the code, whichever studio's it is. */
  boolean isTaken(String code, @Nullable Long except) {
    return rows.countStanding(code, except == null ? 0 : except) > 0;
  }

  boolean voidRecord(long id, long studioId, Stamp stamp) {
    return rows.voidRecord(id, studioId, stamp.at()) == 1;
  }
}
