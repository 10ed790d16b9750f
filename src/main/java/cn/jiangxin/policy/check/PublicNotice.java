package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.subject.BoostProjectFile.Notice;
import cn.jiangxin.policy.subject.BoostProjectFile.Objection;
import cn.jiangxin.policy.subject.BoostProjectFile.Payment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nothing is awarded or paid before the public notice is over and every objection is decided. */
record PublicNotice() implements Check {

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    Notice notice = matter.boostProject().notice();
    LocalDate end = notice == null ? null : notice.endsOn();
    if (notice == null || end == null) {
      draft.unknown(Term.NOTICE_END);
      return;
    }
    draft.fact(Facts.day(Term.NOTICE_END, end, matter.application().record()));
    LocalDate early = tooEarly(matter, end);
    if (early != null) {
      draft.note(Remark.NOTICE_NOT_OVER, early.toString()).breach();
    } else if (!matter.asOf().past(end)) {
      draft.due(end, List.of()).nextState(States.IN_PUBLIC_NOTICE).open();
    } else {
      objections(matter, notice, draft);
    }
  }

  private static @Nullable LocalDate tooEarly(Matter matter, LocalDate end) {
    BoostProjectFile project = matter.boostProject();
    if (isEarly(matter, project.awardedOn(), end)) {
      return project.awardedOn();
    }
    for (Payment payment : project.payments()) {
      if (isEarly(matter, payment.on(), end)) {
        return payment.on();
      }
    }
    return null;
  }

  private static boolean isEarly(Matter matter, @Nullable LocalDate step, LocalDate end) {
    return step != null && !step.isAfter(end) && matter.asOf().reached(step);
  }

  private static void objections(Matter matter, Notice notice, Draft draft) {
    boolean upheld = false;
    boolean open = false;
    for (Objection objection : notice.objections()) {
      if (matter.asOf().reached(objection.filedOn())) {
        boolean decided =
            objection.upheld() != null && matter.asOf().happened(objection.decidedOn());
        open |= !decided;
        upheld |= decided && Boolean.TRUE.equals(objection.upheld());
        draft.fact(Facts.day(Term.OBJECTION, objection.filedOn(), matter.application().record()));
      }
    }
    if (upheld) {
      draft.nextState(States.OBJECTION_UPHELD).breach();
    } else if (open) {
      draft.missing(Term.OBJECTION_DECISION).breach();
    } else {
      draft.nextState(States.AWARDED).pass();
    }
  }
}
