package cn.jiangxin.ledger;

import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.EntryState;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One ledger: how its entries are checked and stored. Who may write, what is audited and what is
 * judged anew is the same for all of them and stands in {@link RecordEntry}, {@link CorrectEntry}
 * and {@link VoidEntry}.
 *
 * @param <F> what a person fills in
 * @param <E> an entry
 */
public sealed interface Ledger<F, E> permits VerifiableLedger, MemberLedger {

  /**
   * Name of the ledger in the audit trail and in addresses: activity, outcome, project, mentorship,
   * member.
   */
  String name();

  /** What is wrong with the form; empty if nothing is. */
  List<Reason> check(F form, Studio studio, LocalDate today);

  /**
   * What is wrong with the form, for entries of many studios at once.
   *
   * @param team ids that stand for the members of the studio's team
   */
  List<Reason> check(F form, Set<Long> team, LocalDate today);

  /** What else is wrong with a form for a new entry, which is no correction of another one. */
  default List<Reason> checkNew(F form, Studio studio) {
    return List.of();
  }

  /** What else is wrong with a form that stands in the place of an entry. */
  default List<Reason> checkCorrection(E entry, F form, Studio studio) {
    return List.of();
  }

  /**
   * What is wrong with each of many forms, in their order; what they refer to is looked up once.
   */
  default List<List<Reason>> checkAll(List<F> forms, Studio studio, LocalDate today) {
    return forms.stream().map(form -> check(form, studio, today)).toList();
  }

  /**
   * What else is wrong with each of many forms, in their order; what they refer to is looked up
   * once.
   *
   * @param corrected the entry in whose place each form is to stand; empty for a new entry
   */
  default List<List<Reason>> checkAllAgainst(
      List<F> forms, List<Optional<E>> corrected, Studio studio) {
    List<List<Reason>> reasons = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      F form = forms.get(i);
      reasons.add(
          corrected
              .get(i)
              .map(entry -> checkCorrection(entry, form, studio))
              .orElseGet(() -> checkNew(form, studio)));
    }
    return reasons;
  }

  /** Stores an entry for a form that has been checked. */
  E append(F form, Studio studio, Stamp stamp);

  /**
   * Stores entries for forms that have been checked, in their order, in a few statements however
   * many they are.
   *
   * @param stamps one a form, each with a key of its own
   */
  default List<E> appendAll(List<F> forms, Studio studio, List<Stamp> stamps) {
    return appendAll(forms, Collections.nCopies(forms.size(), studio), stamps);
  }

  /** The same for entries of many studios, each form with its studio in its place. */
  List<E> appendAll(List<F> forms, List<Studio> studios, List<Stamp> stamps);

  /** How the entry stands; empty if it does not, or if entries of the ledger are not verified. */
  default Optional<EntryState> state(long id, Studio studio) {
    return Optional.empty();
  }

  /** All entries of the studio that stand, oldest first. */
  default List<E> entries(Studio studio) {
    return entries(Set.of(studio.id()));
  }

  /** The same of many studios. */
  List<E> entries(Set<Long> studioIds);

  /** The entry, if it is of the studio and stands. */
  Optional<E> standing(long id, Studio studio);

  /** The entry that a request with this idempotency key made. */
  Optional<E> madeBy(String key);

  /** Voids the entry; tells whether it stood until now. */
  boolean voidEntry(long id, Studio studio, Stamp stamp, String reason);

  /** Voids the entries; tells how many of them stood until now. */
  int voidAll(Set<Long> ids, Studio studio, Stamp stamp, String reason);

  /** The form that would make the same entry again, for correcting it. */
  F formOf(E entry);

  /** The forms of many entries of one studio, in their order; what hangs on them is read once. */
  default List<F> formsOf(List<E> entries, Studio studio) {
    return formsOf(entries, Set.of(studio.id()));
  }

  /** The same for entries of many studios. */
  default List<F> formsOf(List<E> entries, Set<Long> studioIds) {
    return entries.stream().map(this::formOf).toList();
  }

  /**
   * The form to store when the entry is corrected: what must not change is taken from the entry.
   */
  default F replacing(E entry, F form) {
    return form;
  }

  /**
   * Fields that say who somebody is. Of these the audit trail keeps no more than that they changed:
   * its entries are never erased, and the record that they name keeps the people until these are.
   */
  default Set<String> people() {
    return Set.of();
  }

  /** Whether a request that is sent again says what the entry keeps of the first one. */
  default boolean says(F sent, E kept) {
    return SameForm.says(sent, formOf(kept));
  }

  /** Id of an entry. */
  long idOf(E entry);

  /** The studio that an entry belongs to. */
  long studioOf(E entry);
}
