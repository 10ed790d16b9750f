package cn.jiangxin.ledger;

import cn.jiangxin.studio.EntryMark;
import cn.jiangxin.studio.EntryState;
import cn.jiangxin.studio.EntryStatus;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A ledger whose entries the unit union verifies or sends back (BDA-22). The rules are the same for
 * all of them and stand in {@link VerifyEntry} and {@link SendBackEntry}.
 *
 * @param <F> what a person fills in
 * @param <E> an entry
 */
public sealed interface VerifiableLedger<F, E> extends Ledger<F, E>
    permits ActivityLedger, OutcomeLedger, ProjectLedger, MentorshipLedger {

  /** How those of the entries stand that are of the studio and have not been voided. */
  List<EntryState> states(Set<Long> ids, Studio studio);

  @Override
  default Optional<EntryState> state(long id, Studio studio) {
    return states(Set.of(id), studio).stream().findFirst();
  }

  /** Stores an entry that is not handed in yet. */
  default E draft(F form, Studio studio, Stamp stamp) {
    long id = idOf(append(form, studio, stamp));
    mark(Set.of(id), studio, new EntryMark(EntryStatus.DRAFT.name(), null, null, null));
    return standing(id, studio).orElseThrow();
  }

  /** Notes what the unit union says of the entries. */
  void mark(Set<Long> ids, Studio studio, EntryMark mark);
}
