package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.BoostApplications;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.Submission;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The copies of an application must arrive within the window. */
record Received(PrintedWindow window, Copies copies, Args.Before before) implements Check {

  private static final Submission NOTHING = new Submission(null, null, null);

  /** Which copy is looked at. */
  enum Copies {
    LATER_OF_BOTH,
    ELECTRONIC
  }

  static Received from(Args args) {
    return new Received(
        PrintedWindow.from(args),
        args.settings().choice("submissionDate", Copies.class),
        args.before("remind"));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    if (BoostApplications.begun(matter)) {
      Submission recorded = matter.application().submission();
      copies(matter, recorded == null ? NOTHING : recorded, draft);
    } else {
      draft.notApplicable();
    }
  }

  private void copies(Matter matter, Submission submission, Draft draft) {
    if (Boolean.FALSE.equals(submission.bound())) {
      draft.note(Remark.NOT_BOUND);
    }
    LocalDate electronic = arrived(matter, submission.electronicOn());
    tell(draft, Term.ELECTRONIC_COPY, electronic);
    if (copies == Copies.ELECTRONIC) {
      enter(matter, draft, electronic, electronic != null);
      return;
    }
    LocalDate paper = arrived(matter, submission.paperOn());
    tell(draft, Term.PAPER_COPY, paper);
    enter(matter, draft, later(electronic, paper), electronic != null && paper != null);
  }

  private static @Nullable LocalDate arrived(Matter matter, @Nullable LocalDate day) {
    return matter.asOf().happened(day) ? day : null;
  }

  private static void tell(Draft draft, Term copy, @Nullable LocalDate day) {
    if (day == null) {
      draft.missing(copy);
    } else {
      draft.fact(Facts.day(copy, day, null));
    }
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }

  private void enter(Matter matter, Draft draft, @Nullable LocalDate last, boolean complete) {
    LocalDate closes = window.closes(matter);
    if (closes == null) {
      Silence.enter(draft);
      return;
    }
    draft.due(closes, complete ? List.of() : before.of(closes));
    PrintedWindow.Side side = last == null ? PrintedWindow.Side.INSIDE : window.side(matter, last);
    if (side == PrintedWindow.Side.AFTER) {
      draft.note(Remark.AFTER_WINDOW, window.lastDay(matter)).breach();
    } else if (!complete) {
      missing(matter, draft, closes);
    } else if (side == PrintedWindow.Side.BEFORE) {
      draft.note(Remark.BEFORE_WINDOW, window.firstDay(matter)).breach();
    } else {
      draft.pass();
    }
  }

  private static void missing(Matter matter, Draft draft, LocalDate closes) {
    if (matter.asOf().past(closes)) {
      draft.unknown();
    } else {
      draft.open();
    }
  }
}
