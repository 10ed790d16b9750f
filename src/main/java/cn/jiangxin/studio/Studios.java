package cn.jiangxin.studio;

import cn.jiangxin.access.Scope;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Store of the studios in the register. */
@Singleton
public class Studios {

  private final StudioRows rows;

  Studios(StudioRows rows) {
    this.rows = rows;
  }

  /** Registers them, in one batch; the result carries their ids. */
  public List<Studio> append(Collection<Studio> studios, Stamp stamp) {
    return rows.saveAll(studios.stream().map(s -> StudioRow.of(s, stamp)).toList()).stream()
        .map(StudioRow::toRecord)
        .toList();
  }

  /** The studio with the register code, if the scope lets it be seen. */
  public Optional<Studio> find(String code, Scope scope) {
    return rows.byCode(code, scope.everything(), scope.organisations(), scope.studios())
        .map(StudioRow::toRecord);
  }

  /**
   * The studio with the register code, if the scope lets it be seen, for a change to its records:
   * others who want to change it wait until this transaction ends, and then see what it did.
   */
  public Optional<Studio> findForChange(String code, Scope scope) {
    return rows.lockByCode(code, scope.everything(), scope.organisations(), scope.studios())
        .map(StudioRow::toRecord);
  }

  /** The studios with the register codes, whoever asks; what the asker may see is another query. */
  public List<Studio> withCodes(Collection<String> codes) {
    return codes.isEmpty()
        ? List.of()
        : rows.byCodes(codes).stream().map(StudioRow::toRecord).toList();
  }

  /** Those of the ids whose studios the scope lets be seen. */
  public Set<Long> visible(Collection<Long> ids, Scope scope) {
    return ids.isEmpty()
        ? Set.of()
        : Set.copyOf(rows.visible(ids, scope.everything(), scope.organisations(), scope.studios()));
  }

  /** Lets others who want to change these studios wait until this transaction ends. */
  public void lock(Collection<Long> ids) {
    if (!ids.isEmpty()) {
      rows.lock(ids);
    }
  }

  /** The studios with these ids, for the service's own work: ids come out of a scope. */
  public List<Studio> withIds(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : rows.byIds(ids).stream().map(StudioRow::toRecord).toList();
  }

  /**
   * Ids of studios in the scope in ascending order, for work in portions.
   *
   * @param after only ids above this one
   * @param most how many at most
   */
  public List<Long> idsAfter(long after, int most, Scope scope) {
    return rows.idsAfter(after, most, scope.everything(), scope.organisations(), scope.studios());
  }

  /** Whether a studio anywhere has the register code. */
  public boolean isTaken(String code) {
    return rows.count(code) > 0;
  }

  /** The studios of a unit, for the service's own work: the unit comes out of a scope. */
  public List<Long> ofUnit(long unitId) {
    return rows.ofUnit(unitId);
  }

  /** The studios of a unit that the scope lets be seen, by code. */
  public List<Studio> ofUnit(long unitId, Scope scope) {
    return rows
        .visibleOfUnit(unitId, scope.everything(), scope.organisations(), scope.studios())
        .stream()
        .map(StudioRow::toRecord)
        .toList();
  }

  /** Shows the studio under the name that it bears today. */
  public void bear(long id, String name) {
    rows.bear(id, name);
  }
}
