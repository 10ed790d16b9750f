package cn.jiangxin.policy.check;

import cn.jiangxin.policy.check.EndedTenures.Ended;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** After a leader left, the name may change only once the change is approved (BDA-23.2). */
record RenameApproved() implements Check {

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Title title = matter.title();
    if (title != null) {
      for (Ended ended : EndedTenures.of(matter, title)) {
        tenure(matter, ended, sheet.open(ended.lastDay().toString()));
      }
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private static void tenure(Matter matter, Ended ended, Draft draft) {
    LocalDate approved = ended.tenure().renameApprovedOn();
    LocalDate changed = changedAfter(matter, ended.lastDay());
    if (changed != null) {
      draft.fact(Facts.day(Term.NAME_CHANGED, changed, null));
    }
    if (approved != null && ended.approved(matter)) {
      draft
          .fact(Facts.day(Term.RENAME_APPROVAL, approved, "member:" + ended.tenure().memberId()))
          .pass();
    } else if (changed != null) {
      draft.missing(Term.RENAME_APPROVAL).breach();
    } else if (ended.filed(matter)) {
      draft.missing(Term.RENAME_APPROVAL).open();
    } else {
      draft.notApplicable();
    }
  }

  private static @Nullable LocalDate changedAfter(Matter matter, LocalDate lastDay) {
    LocalDate first = null;
    for (Named name : matter.studio().names()) {
      LocalDate from = name.when().from();
      if (from != null
          && from.isAfter(lastDay)
          && matter.asOf().reached(from)
          && (first == null || from.isBefore(first))) {
        first = from;
      }
    }
    return first;
  }
}
