package cn.jiangxin.review.expert;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;

/** An expert's own sheet, as long as the expert can still change it. */
@Singleton
class OwnSheet {

  private final ReviewExpertRows rows;
  private final Experts experts;
  private final OwnUnit ownUnit;

  OwnSheet(ReviewExpertRows rows, Experts experts, OwnUnit ownUnit) {
    this.rows = rows;
    this.experts = experts;
    this.ownUnit = ownUnit;
  }

  /** The sheet with its row locked; a foreign one is not there. */
  record Locked(ReviewExpertRow row, Sheet sheet) {}

  Result<Locked> lock(Actor actor, long id) {
    Long account = actor.accountId();
    if (account == null || !actor.may(Permission.SCORE)) {
      return Result.refused(Reason.of("experts.refusal.no_sheet"));
    }
    return rows.lock(id, account)
        .map(row -> open(actor, row, id))
        .orElseGet(() -> Result.refused(Reason.of("experts.refusal.no_sheet")));
  }

  /**
   * The same for scores. Since the expert was asked, an office at the studio's unit may have been
   * taken up.
   */
  Result<Locked> lockForScores(Actor actor, long id) {
    return lock(actor, id)
        .fold(
            locked ->
                ownUnit.has(locked.row())
                    ? Result.<Locked>refused(Reason.of("experts.refusal.own_unit"))
                    : Result.done(locked),
            Result::refused);
  }

  private Result<Locked> open(Actor actor, ReviewExpertRow row, long id) {
    Sheet sheet = experts.sheet(actor, id).orElseThrow();
    if (sheet.closed()) {
      return Result.refused(Reason.of("experts.refusal.closed"));
    }
    return sheet.recusal() == null
        ? Result.done(new Locked(row, sheet))
        : Result.refused(Reason.of("experts.refusal.recused"));
  }
}
