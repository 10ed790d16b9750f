package cn.jiangxin.web.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.unfinished.UnfinishedForm;
import cn.jiangxin.studio.unfinished.UnfinishedForms;
import cn.jiangxin.studio.unfinished.UnfinishedPlace;
import cn.jiangxin.web.shell.Form;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Keeps what a person is typing into the form of a new entry, and gives it back. */
@Singleton
class UnfinishedDesk {

  private final UnfinishedForms forms;

  UnfinishedDesk(UnfinishedForms forms) {
    this.forms = forms;
  }

  /** What the person has left unfinished there. */
  Optional<UnfinishedForm> find(Actor actor, Studio studio, LedgerForm<?, ?> pages) {
    return place(actor, studio, pages).flatMap(forms::find);
  }

  /**
   * Keeps the fields; not those of a form that has become an entry meanwhile, whose last save may
   * come in late.
   */
  void keep(Actor actor, Studio studio, LedgerForm<?, ?> pages, Form sent) {
    Map<String, String> fields = KeptFields.of(sent, pages.unkept());
    boolean recorded = pages.ledger().madeBy(sent.value(SentForm.KEY)).isPresent();
    if (!recorded && KeptFields.fit(fields)) {
      place(actor, studio, pages).ifPresent(place -> forms.keep(place, fields));
    }
  }

  /** Forgets what is kept there: it is recorded, or not wanted any more. */
  void forget(Actor actor, Studio studio, LedgerForm<?, ?> pages) {
    place(actor, studio, pages).ifPresent(forms::forget);
  }

  private static Optional<UnfinishedPlace> place(
      Actor actor, Studio studio, LedgerForm<?, ?> pages) {
    return Optional.ofNullable(actor.accountId())
        .map(account -> new UnfinishedPlace(account, studio.id(), pages.path()));
  }
}
