package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.StudioFile.Judgement;
import java.time.LocalDate;

/** Proposes to revoke a title; nothing more, because people decide (BDA-32). */
final class Grounds {
  private Grounds() {}

  /**
   * Enters the proposal, unless the bodies have looked at the ground since it arose and declined.
   *
   * @param since the day on which the ground arose
   */
  static void propose(Matter matter, Sheet sheet, Draft draft, LocalDate since) {
    Judgement judgement = matter.judgement(sheet.clause().id());
    if (judgement != null && judgement.favourable() && !judgement.on().isBefore(since)) {
      draft.note(Remark.DECLINED_BY_BODIES, judgement.by(), judgement.on().toString()).pass();
    } else {
      draft.breach();
    }
  }

  /** Hints prove nothing: people look at them, and a judgement made since then settles them. */
  static void ask(Matter matter, Sheet sheet, Draft draft, LocalDate since) {
    Judgement judgement = matter.judgement(sheet.clause().id());
    Judged.enter(draft, judgement == null || judgement.on().isBefore(since) ? null : judgement);
  }
}
