package cn.jiangxin.studio;

import cn.jiangxin.platform.database.ManyRows;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Store of a person of the team, in the member-development ledger (BDA-22.1). */
@Singleton
public class Members {

  private final MemberRows rows;
  private final ManyRows many;

  Members(MemberRows rows, ManyRows many) {
    this.rows = rows;
    this.many = many;
  }

  /**
   * Records many in one go, each with the stamp in its place; the result carries their ids.
   *
   * @param stamps each with a key of its own, by which the ids are found
   */
  public List<Member> appendAll(List<Member> records, List<Stamp> stamps) {
    many.insert("member", MemberRow.class, InOrder.both(records, stamps, MemberRow::of));
    return InOrder.of(stamps, rows.byKeys(InOrder.keys(stamps)), MemberRow::idempotencyKey).stream()
        .map(MemberRow::toRecord)
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
  public List<Member> append(Collection<Member> records, Function<Member, Stamp> stampOf) {
    return rows
        .saveAll(records.stream().map(r -> MemberRow.of(r, stampOf.apply(r))).toList())
        .stream()
        .map(MemberRow::toRecord)
        .toList();
  }

  /**
   * What stands, voided records left out, in the order of their studios. For the service's own
   * work: callers pass only ids that the actor's scope let through.
   */
  public List<Member> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(MemberRow::toRecord).toList();
  }

  /** The record, if it is of the studio and has not been voided. */
  public Optional<Member> standing(long id, long studioId) {
    return rows.standing(id, studioId).map(MemberRow::toRecord);
  }

  /** The record that a request with this idempotency key made. */
  public Optional<Member> madeBy(String key) {
    return rows.byKey(key).map(MemberRow::toRecord);
  }

  /**
   * Voids the record; it stays readable in the history.
   *
   * @return whether it stood until now
   */
  public boolean voidEntry(long id, long studioId, Stamp stamp, String reason) {
    return rows.voidEntry(id, studioId, stamp.at(), stamp.by(), reason) == 1;
  }
}
