package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.shared.Money;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The grade asked for must be one of the studio's level; it fixes the sum and who pays which part.
 *
 * @param level the level the clause speaks of; null: it speaks of all
 * @param reduction null: the sum of a grade is never cut down
 */
record GradeOfLevel(Scale scale, @Nullable String level, @Nullable Reduction reduction)
    implements Check {

  static GradeOfLevel from(Args args) {
    String level = args.parameterOrNull("level");
    return new GradeOfLevel(
        Scale.from(args.settings()),
        level == null ? null : args.settings().code(level),
        Reduction.from(args.settings()));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    BoostProjectFile project = matter.boostProject();
    Draft draft = sheet.open("");
    Money grade = project.grade();
    if (project.titles().isEmpty()) {
      draft.unknown(Term.RECOGNITION);
      return;
    }
    Scale.Row held = scale.heldBy(matter);
    if (held == null || (grade == null && !speaksOf(held))) {
      draft.notApplicable();
    } else if (grade == null) {
      draft.unknown(Term.BOOST_GRADE);
    } else {
      grade(matter, held, grade, draft);
    }
  }

  private boolean speaksOf(Scale.Row row) {
    return level == null || level.equals(row.level());
  }

  private void grade(Matter matter, Scale.Row held, Money grade, Draft draft) {
    Scale.Row asked = scale.of(grade);
    boolean ownLevel = speaksOf(held);
    if (!ownLevel && (asked == null || !speaksOf(asked))) {
      draft.notApplicable();
      return;
    }
    draft
        .fact(Facts.text(Term.STUDIO_LEVEL, held.level(), null))
        .fact(Facts.number(Term.BOOST_GRADE, grade.toYuan(), matter.application().record()));
    if (ownLevel && held.grades().contains(grade)) {
      pay(matter, held.split(), grade, draft);
    } else {
      draft
          .note(
              Remark.GRADES_OF_LEVEL,
              held.grades().stream().map(Money::toString).collect(Collectors.joining(",")))
          .block();
    }
  }

  private void pay(Matter matter, @Nullable Split split, Money grade, Draft draft) {
    Money award = reduction == null ? grade : reduction.award(matter, grade);
    if (award == null) {
      draft.unknown(Term.TOTAL_NEED);
      return;
    }
    if (!award.equals(grade)) {
      draft.note(Remark.REDUCED_TO_CAP, award.toString());
    }
    draft.amount(award);
    if (split != null) {
      String upper = matter.application().upperUnion();
      draft.shares(split.of(award));
      if (upper != null) {
        draft.fact(Facts.text(Term.AFFILIATION, upper, null));
      }
    }
    draft.pass();
  }
}
