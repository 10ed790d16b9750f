package cn.jiangxin.studio;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Store of an innovation project of a studio, boosted or not. */
@Singleton
public class Projects {

  private final ProjectRows rows;

  Projects(ProjectRows rows) {
    this.rows = rows;
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

  /** Whether a project that stands bears the code, whichever studio's it is. */
  public boolean isTaken(String code) {
    return rows.countStanding(code) > 0;
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
