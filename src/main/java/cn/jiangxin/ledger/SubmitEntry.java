package cn.jiangxin.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.EntryState;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Hands a draft in as it is. The entry that takes the draft's place is that of the person who hands
 * it in, who therefore does not verify it, and is recorded on the day of handing in.
 */
@Singleton
public class SubmitEntry {

  private final Studios studios;
  private final CorrectEntry correct;
  private final BusinessClock clock;

  SubmitEntry(Studios studios, CorrectEntry correct, BusinessClock clock) {
    this.studios = studios;
    this.correct = correct;
    this.clock = clock;
  }

  /**
   * Hands the draft in.
   *
   * @return the entry; refused if there is no such draft, it has been sent back, or its form is no
   *     longer in order
   */
  @Transactional
  public <F, E> Result<E> in(
      VerifiableLedger<F, E> ledger, Actor actor, String studioCode, long id) {
    Optional<Studio> studio =
        studios.findForChange(studioCode, actor.scopeFor(Permission.WRITE_LEDGER));
    if (studio.isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.unknownStudio"));
    }
    Optional<E> draft = ledger.standing(id, studio.get());
    if (draft.isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.gone"));
    }
    if (ledger.state(id, studio.get()).filter(EntryState::isUnsent).isEmpty()) {
      return Result.refused(Reason.of("ledger.refused.noDraft"));
    }
    F form = ledger.formOf(draft.get());
    List<Reason> reasons = ledger.check(form, studio.get(), clock.today());
    return reasons.isEmpty()
        ? correct.replace(ledger, new Pen(actor, studio.get(), true), draft.get(), form, "", null)
        : Result.refused(reasons);
  }
}
