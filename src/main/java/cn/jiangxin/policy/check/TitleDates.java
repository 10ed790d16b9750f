package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import cn.jiangxin.policy.subject.StudioFile.PublicNotice;
import cn.jiangxin.policy.subject.StudioFile.Recognition;
import java.time.LocalDate;

/**
 * The days of decision and plaque are kept apart (BDA-16.3); until every body has concurred there
 * is nothing to hand over.
 *
 * @param noticeRequired whether a public notice must have been over before the decision
 */
record TitleDates(boolean noticeRequired) implements Check {

  enum Notice {
    OPTIONAL,
    REQUIRED
  }

  static TitleDates from(Args args) {
    return new TitleDates(
        args.settings().choice("bdaPublicNotice", Notice.class) == Notice.REQUIRED);
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    Title title = matter.title();
    if (title != null) {
      held(matter, title, draft);
    } else {
      underWay(matter, draft);
    }
  }

  private static void underWay(Matter matter, Draft draft) {
    Recognition recognition = TwoBodies.underWay(matter);
    if (recognition == null) {
      draft.notApplicable();
    } else if (begun(matter, recognition)) {
      draft.missing(Term.CONCURRENCE).block();
    } else {
      draft.missing(Term.CONCURRENCE).open();
    }
  }

  private static boolean begun(Matter matter, Recognition recognition) {
    for (BodyDecision decision : recognition.decisions()) {
      if (matter.asOf().reached(decision.decidedOn())) {
        return true;
      }
    }
    return false;
  }

  private void held(Matter matter, Title title, Draft draft) {
    Recognition record = title.record();
    String ref = "recognition:" + record.id();
    draft.fact(Facts.day(Term.RECOGNITION_DAY, title.from(), ref));
    LocalDate plaque = record.plaqueOn();
    if (plaque != null && matter.asOf().reached(plaque)) {
      draft.fact(Facts.day(Term.PLAQUE_DAY, plaque, ref));
    } else {
      draft.missing(Term.PLAQUE_DAY);
    }
    if (record.certificateNo() != null) {
      draft.fact(Facts.text(Term.CERTIFICATE, record.certificateNo(), ref));
    }
    boolean noticed = notice(matter, title, draft);
    if (noticeRequired && !noticed) {
      draft.missing(Term.PUBLIC_NOTICE).block();
    } else {
      draft.pass();
    }
  }

  private static boolean notice(Matter matter, Title title, Draft draft) {
    boolean over = false;
    for (PublicNotice notice : matter.studio().notices()) {
      LocalDate last = notice.when().to();
      if (notice.recognitionId() == title.record().id() && last != null) {
        draft.fact(Facts.day(Term.PUBLIC_NOTICE, last, "notice:" + notice.id()));
        over |= last.isBefore(title.from());
      }
    }
    return over;
  }
}
