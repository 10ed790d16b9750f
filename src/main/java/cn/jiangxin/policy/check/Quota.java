package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.subject.BoostProjectFile.Places;
import cn.jiangxin.shared.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * So many places at each grade; the whole plan's money and who bears it is added up beside
 * (BJ24-J.12, A-50).
 *
 * @param grades the grades
 * @param places how many places each of them has
 * @param reduction null: the sum of a grade is never cut down
 */
record Quota(
    List<Money> grades, List<Integer> places, PlanMoney money, @Nullable Reduction reduction)
    implements Check {

  static Quota from(Args args) {
    List<Money> grades = args.settings().sums(args.parameter("grades"));
    List<Integer> places = args.settings().counts(args.parameter("places"));
    if (grades.size() != places.size()) {
      throw args.block().fault("must state as many places as grades");
    }
    return new Quota(grades, places, PlanMoney.from(args), Reduction.from(args.settings()));
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
      enter(awards(matter, grade), taken, places.get(at), draft);
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

  /** What is proposed at each grade; without a reduction every project gets its grade in full. */
  private List<PlanMoney.Awards> awards(Matter matter, Money grade) {
    if (reduction == null) {
      return matter.boostProject().places().stream()
          .map(each -> new PlanMoney.Awards(each.grade(), each.proposed(), List.of()))
          .toList();
    }
    Money own = reduction.award(matter, grade);
    return matter.boostProject().places().stream()
        .map(each -> reduced(each, each.grade().equals(grade) ? own : null))
        .toList();
  }

  /** This project is one of those proposed, whether or not its reduction has been entered. */
  private static PlanMoney.Awards reduced(Places each, @Nullable Money own) {
    List<Money> sums = new ArrayList<>(each.reduced());
    if (own != null && own.compareTo(each.grade()) < 0 && !sums.contains(own)) {
      sums.add(own);
    }
    return new PlanMoney.Awards(each.grade(), each.proposed(), sums);
  }

  private void enter(List<PlanMoney.Awards> awards, int taken, int most, Draft draft) {
    for (PlanMoney.Awards each : awards) {
      draft.fact(Facts.text(Term.PROPOSED_PROJECTS, each.grade() + " × " + each.count(), null));
    }
    boolean affordable = money.covers(awards, draft);
    draft.counted(taken, most);
    if (taken <= most && affordable) {
      draft.pass();
    } else {
      draft.breach();
    }
  }
}
