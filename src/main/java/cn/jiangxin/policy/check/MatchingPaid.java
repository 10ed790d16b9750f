package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Project;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Matching funds that were committed must have been paid by their day (BDA-29.4, A-35): one finding
 * for each project with a commitment. No ratio is asked for.
 */
record MatchingPaid() implements Check {

  @Override
  public void judge(Matter matter, Sheet sheet) {
    for (Project project : matter.studio().projects()) {
      Money committed = project.matchingCommitted();
      if (committed != null && committed.compareTo(Money.ZERO) > 0) {
        judge(matter, project, committed, sheet.open("P" + project.id()));
      }
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private static void judge(Matter matter, Project project, Money committed, Draft draft) {
    String ref = "project:" + project.id();
    draft
        .governedOn(project.matchingDueOn())
        .fact(Facts.number(Term.MATCHING_COMMITTED, committed.toYuan(), ref));
    Money paid = project.matchingPaid();
    if (paid != null) {
      draft.fact(Facts.number(Term.MATCHING_PAID, paid.toYuan(), ref)).counted(paid, committed);
    }
    if (paid != null && paid.compareTo(committed) >= 0) {
      draft.pass();
    } else if (project.matchingDueOn() == null) {
      draft.unknown(Term.MATCHING_DUE);
    } else {
      unpaid(matter, committed, paid, project.matchingDueOn(), draft);
    }
  }

  private static void unpaid(
      Matter matter, Money committed, @Nullable Money paid, LocalDate due, Draft draft) {
    draft.due(due, List.of());
    if (!matter.asOf().past(due)) {
      draft.missing(Term.MATCHING_PAID).open();
    } else if (paid == null) {
      draft.unknown(Term.MATCHING_PAID);
    } else {
      draft.missing(Term.MATCHING_PAID, committed.minus(paid).toYuan()).breach();
    }
  }
}
