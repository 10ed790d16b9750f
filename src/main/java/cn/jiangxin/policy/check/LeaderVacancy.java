package cn.jiangxin.policy.check;

import cn.jiangxin.policy.check.EndedTenures.Ended;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Facts;
import java.time.LocalDate;
import java.util.List;

/**
 * When a leader leaves and the studio goes on, the unit union must file the change (BDA-23.1,
 * one finding for each leader who left under the title.
 *
 * @param reminderDays days after the leader's last day on which to remind
 * @param flagDays days after it until which nothing is said
 */
record LeaderVacancy(int reminderDays, int flagDays) implements Check {

  static LeaderVacancy from(Args args) {
    return new LeaderVacancy(
        args.settings().count(args.parameter("remind-days")),
        args.settings().count(args.parameter("flag-days")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Title title = matter.title();
    if (title == null) {
      sheet.open("").notApplicable();
      return;
    }
    if (matter.studio().leaders().isEmpty()) {
      sheet.open("").unknown(Term.LEADER);
      return;
    }
    List<Ended> ended = EndedTenures.of(matter, title);
    ended.forEach(tenure -> tenure(matter, tenure, sheet.open(tenure.lastDay().toString())));
    if (ended.isEmpty()) {
      sheet.open("").pass();
    }
  }

  private void tenure(Matter matter, Ended ended, Draft draft) {
    draft.fact(
        Facts.day(Term.LEADER_ENDED, ended.lastDay(), "member:" + ended.tenure().memberId()));
    if (Boolean.FALSE.equals(ended.tenure().studioCanContinue())) {
      draft.note(Remark.STUDIO_CANNOT_CONTINUE).notApplicable();
    } else if (ended.approved(matter)) {
      draft.nextState(States.RENAMED).pass();
    } else if (ended.filed(matter)) {
      draft
          .note(Remark.AWAITS_APPROVAL, String.valueOf(ended.tenure().renameFiledOn()))
          .missing(Term.RENAME_APPROVAL)
          .open();
    } else {
      unfiled(matter, ended.lastDay(), draft);
    }
  }

  private void unfiled(Matter matter, LocalDate lastDay, Draft draft) {
    LocalDate due = lastDay.plusDays(flagDays);
    draft
        .missing(Term.RENAME_APPLICATION)
        .due(due, List.of(lastDay.plusDays(reminderDays)))
        .nextState(EndedTenures.inPost(matter) ? null : States.LEADER_VACANT);
    if (matter.asOf().past(due)) {
      draft.flag();
    } else {
      draft.open();
    }
  }
}
