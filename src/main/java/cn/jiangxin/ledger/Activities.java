package cn.jiangxin.ledger;

import cn.jiangxin.platform.database.ManyRows;
import cn.jiangxin.studio.EntryMark;
import cn.jiangxin.studio.EntryState;
import cn.jiangxin.studio.InOrder;
import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Store of an entry of the activity ledger (BDA-22.1). */
@Singleton
public class Activities {

  private final ActivityRows rows;
  private final ManyRows many;

  Activities(ActivityRows rows, ManyRows many) {
    this.rows = rows;
    this.many = many;
  }

  /**
   * Records many in one go, each with the stamp in its place; the result carries their ids.
   *
   * @param stamps each with a key of its own, by which the ids are found
   */
  public List<Activity> appendAll(List<Activity> records, List<Stamp> stamps) {
    many.insert("activity", ActivityRow.class, InOrder.both(records, stamps, ActivityRow::of));
    return InOrder.of(stamps, rows.byKeys(InOrder.keys(stamps)), ActivityRow::idempotencyKey)
        .stream()
        .map(ActivityRow::toRecord)
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
  public List<Activity> append(Collection<Activity> records, Function<Activity, Stamp> stampOf) {
    return rows
        .saveAll(records.stream().map(r -> ActivityRow.of(r, stampOf.apply(r))).toList())
        .stream()
        .map(ActivityRow::toRecord)
        .toList();
  }

  /**
   * What stands, voided records left out, in the order of their studios. For the service's own
   * work: callers pass only ids that the actor's scope let through.
   */
  public List<Activity> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(ActivityRow::toRecord).toList();
  }

  /** The record, if it is of the studio and has not been voided. */
  public Optional<Activity> standing(long id, long studioId) {
    return rows.standing(id, studioId).map(ActivityRow::toRecord);
  }

  /** The record that a request with this idempotency key made. */
  public Optional<Activity> madeBy(String key) {
    return rows.byKey(key).map(ActivityRow::toRecord);
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
