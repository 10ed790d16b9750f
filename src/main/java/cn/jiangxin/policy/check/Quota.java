package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.subject.BoostProjectFile.Places;
import cn.jiangxin.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * So many places at each grade; the whole plan's money and who bears it is added up beside
 * (BJ24-J.12, A-50).
 *
 * @param grades the grades
 * @param places how many places each of them has
 */
record Quota(List<Money> grades, List<Integer> places, Scale scale) implements Check {

  static Quota from(Args args) {
    return new Quota(
        Yuan.sums(args.settings(), args.parameter("grades")),
        args.settings().counts(args.parameter("places")),
        Scale.from(args.settings()));
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
      sums(project, draft);
      draft.counted(taken, places.get(at));
      if (taken > places.get(at)) {
        draft.breach();
      } else {
        draft.pass();
      }
    }
  }

  private static @Nullable Integer proposed(
      BoostProjectFile project, Money grade) {
    for (Places each : project.places()) {
      if (each.grade().equals(grade)) {
        return each.proposed();
      }
    }
    return null;
  }

  private void sums(BoostProjectFile project, Draft draft) {
    Money total = Money.ZERO;
    Map<String, Money> shares = new TreeMap<>();
    for (Places each : project.places()) {
      Money sum = new Money(Math.multiplyExact(each.grade().fen(), (long) each.proposed()));
      total = total.plus(sum);
      draft.fact(
          Facts.text(Term.PROPOSED_PROJECTS, each.grade() + " × " + each.proposed(), null));
      Scale.Row row = scale.of(each.grade());
      if (row != null && row.split() != null) {
        for (int i = 0; i < each.proposed(); i++) {
          row.split().of(each.grade()).forEach((who, part) -> shares.merge(who, part, Money::plus));
        }
      }
    }
    draft.amount(total).shares(shares);
  }
}
