package cn.jiangxin.registry.change;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One kind of record that the register keeps of a studio or a unit, e.g. venues.
 *
 * @param <S> a studio or a unit
 * @param <F> what a person fills in
 */
public interface RegisterPart<S, F> {

  /** Name in the audit trail and in messages, e.g. venue. */
  String name();

  /** Whose records they are. */
  Holders<S> holders();

  /** Who may change them at all. */
  Permission permission();

  /** Who may make this very record; a part of several deciders asks more than to look at it. */
  default Permission permission(F form) {
    return permission();
  }

  /**
   * What is wrong with the form, field by field.
   *
   * @param replaced the record in whose place it is to stand; null for a new one
   */
  List<Reason> check(F form, S holder, @Nullable Long replaced, LocalDate today);

  /**
   * What stands against this person's making the record, beyond the permission.
   *
   * @param replaced as in {@link #check}
   */
  default List<Reason> refuse(Actor actor, F form, S holder, @Nullable Long replaced) {
    return List.of();
  }

  /** What stands against this person's voiding the record, beyond the permission. */
  default List<Reason> refuseVoid(Actor actor, long id, S holder) {
    return List.of();
  }

  /** What the audit entry says of the record beside its form. */
  default Map<String, String> remarks(F form, S holder) {
    return Map.of();
  }

  /** Records what a checked form says; gives the record's id. */
  long append(F form, S holder, Stamp stamp);

  /** What the audit trail says of a new record, told before it is made: both sides of it. */
  default Change made(F form, S holder) {
    return Change.made(form);
  }

  /**
   * Does what follows from a record's being made or voided, before all is judged anew.
   *
   * @param form what was made or voided
   */
  default void follow(Actor actor, F form, S holder) {}

  /** The form that would make the record again; empty unless it is the holder's and stands. */
  Optional<F> standing(long id, S holder);

  /** Voids the record; false if it does not stand. */
  boolean voidRecord(long id, S holder, Stamp stamp);
}
