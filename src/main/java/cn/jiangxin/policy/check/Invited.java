package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Invitation;

/** The studio must take part in the events it is invited to, or explain why not (BDA-15). */
record Invited() implements Check {

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Title title = matter.title();
    if (title != null) {
      for (Invitation invitation : matter.studio().invitations()) {
        if (!invitation.on().isBefore(title.from()) && matter.asOf().reached(invitation.on())) {
          judge(invitation, sheet.open("I" + invitation.id()).governedOn(invitation.on()));
        }
      }
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private static void judge(Invitation invitation, Draft draft) {
    String ref = "invitation:" + invitation.id();
    draft.fact(Facts.text(Term.INVITATION, invitation.event() + " " + invitation.on(), ref));
    if (invitation.attended() == null) {
      draft.unknown(Term.ATTENDANCE);
    } else if (invitation.attended()) {
      draft.pass();
    } else if (invitation.excuse() != null) {
      draft.note(Remark.ABSENCE_EXPLAINED, invitation.excuse()).pass();
    } else {
      draft.missing(Term.EXCUSE).breach();
    }
  }
}
