package cn.jiangxin.studio;

import cn.jiangxin.platform.database.ManyRows;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Store of an innovation project of a studio, boosted or not. */
@Singleton
public class Projects {

  private final ProjectRows rows;
  private final ManyRows many;

  Projects(ProjectRows rows, ManyRows many) {
    this.rows = rows;
    this.many = many;
  }

  /**
   * Records many in one go, each with the stamp in its place; the result carries their ids.
   *
   * @param stamps each with a key of its own, by which the ids are found
   */
  public List<Project> appendAll(List<Project> records, List<Stamp> stamps) {
    many.insert("project", ProjectRow.class, InOrder.both(records, stamps, ProjectRow::of));
    return InOrder.of(stamps, rows.byKeys(InOrder.keys(stamps)), ProjectRow::idempotencyKey)
        .stream()
        .map(ProjectRow::toRecord)
        .toList();
  }

  /**
   * Voids the records; they stay readable in the history.
   *
   * @return how many of them stood until now
   */
  public int voidAll(Collection<Long> ids, long studioId, Stamp stamp, String reason) {
    return ids.isEmpty() ? 0 : rows.voidAll(ids, studioId, stamp.at(), stamp.by(), reason);
  }

  /** Records them, in one batch, each with its own stamp; the result carries their ids. */
  public List<Project> append(Collection<Project> records, Function<Project, Stamp> stampOf) {
    return rows
        .saveAll(records.stream().map(r -> ProjectRow.of(r, stampOf.apply(r))).toList())
        .stream()
        .map(ProjectRow::toRecord)
        .toList();
  }

  /**
   * What stands, voided records left out, in the order of their studios. For the service's own
   * work: callers pass only ids that the actor's scope let through.
   */
  public List<Project> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(ProjectRow::toRecord).toList();
  }

  /** The same without drafts that have never been handed in; those sent back are there. */
  public List<Project> handedIn(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.handedIn(studioIds).stream().map(ProjectRow::toRecord).toList();
  }

  /** The record, if it is of the studio and has not been voided. */
  public Optional<Project> standing(long id, long studioId) {
    return rows.standing(id, studioId).map(ProjectRow::toRecord);
  }

  /** Those of the codes that a project that stands bears, whichever studio's it is. */
  public Set<String> taken(Collection<String> codes) {
    return codes.isEmpty() ? Set.of() : Set.copyOf(rows.taken(codes));
  }

  /** The record that a request with this idempotency key made. */
  public Optional<Project> madeBy(String key) {
    return rows.byKey(key).map(ProjectRow::toRecord);
  }

  /**
   * Voids the record; it stays readable in the history.
   *
   * @return whether it stood until now
   */
  public boolean voidEntry(long id, long studioId, Stamp stamp, String reason) {
    return rows.voidEntry(id, studioId, stamp.at(), stamp.by(), reason) == 1;
  }

  /** How those of the records stand that are of the studio and have not been voided. */
  public List<EntryState> states(Collection<Long> ids, long studioId) {
    return ids.isEmpty() ? List.of() : rows.states(ids, studioId);
  }

  /** Notes what the unit union says of the records. */
  public void mark(Collection<Long> ids, long studioId, EntryMark m) {
    rows.mark(ids, studioId, m.status(), m.verifiedAt(), m.verifiedBy(), m.sentBackReason());
  }
}
