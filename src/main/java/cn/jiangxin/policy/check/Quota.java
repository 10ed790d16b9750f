package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.subject.BoostProjectFile.Places;
import cn.jiangxin.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * So many places at each grade; the whole plan's money and who bears it is added up beside
 * (BJ24-J.12, A-50).
 *
 * @param grades the grades
 * @param places how many places each of them has
 */
record Quota(List<Money> grades, List<Integer> places, PlanMoney money) implements Check {

  static Quota from(Args args) {
    return new Quota(
        Yuan.sums(args.settings(), args.parameter("grades")),
        args.settings().counts(args.parameter("places")),
        PlanMoney.from(args));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    BoostProjectFile project = matter.boostProject();
    Money grade = project.grade();
    int at = grade == null ? -1 : grades.indexOf(grade);
    Integer taken = grade == null ? null : proposed(project, grade);
    if (grade == null) {
      draft.unknown(Term.BOOST_GRADE);
    } else if (taken == null) {
      draft.unknown(Term.PROPOSED_PROJECTS);
    } else if (at < 0) {
      draft.notApplicable();
    } else {
      enter(project, taken, places.get(at), draft);
    }
  }

  private static @Nullable Integer proposed(BoostProjectFile project, Money grade) {
    for (Places each : project.places()) {
      if (each.grade().equals(grade)) {
        return each.proposed();
      }
    }
    return null;
  }

  private void enter(BoostProjectFile project, int taken, int most, Draft draft) {
    for (Places each : project.places()) {
      draft.fact(Facts.text(Term.PROPOSED_PROJECTS, each.grade() + " × " + each.proposed(), null));
    }
    boolean affordable = money.covers(project.places(), draft);
    draft.counted(taken, most);
    if (taken <= most && affordable) {
      draft.pass();
    } else {
      draft.breach();
    }
  }
}
