package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Amount;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.policy.subject.StudioFile.Judgement;
import java.math.BigDecimal;

/**
 * A quantity must not be less than a limit.
 *
 * @param inclusive whether the limit itself is enough
 * @param declared what follows where too little is recorded
 */
record AtLeast(
    Measure<Amount> measure, Dated<BigDecimal> limit, boolean inclusive, Declared declared)
    implements Check {
  private static final String BOUNDARY = "boundary";

  enum Boundary {
    INCLUSIVE,
    EXCLUSIVE
  }

  static AtLeast from(Args args) {
    return new AtLeast(
        args.measure("measure", Measures.AMOUNTS),
        args.settings().number(args.parameter("limit")),
        !args.settings().states(BOUNDARY)
            || args.settings().choice(BOUNDARY, Boundary.class) == Boundary.INCLUSIVE,
        Declared.from(args));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    BigDecimal asked = matter.asOf().valueOf(limit);
    if (asked == null) {
      Silence.enter(draft);
      return;
    }
    Amount amount = measure.of(matter);
    draft.facts(amount.facts()).limit(asked);
    if (isEnough(amount, asked)) {
      draft.counted(amount.least(), asked).pass();
    } else if (mayBeEnough(amount, asked)) {
      declared.unrecorded(matter, measure.name(), draft);
    } else {
      waiver(matter, sheet, draft);
      draft
          .counted(amount.least(), asked)
          .missing(measure.name(), asked.subtract(amount.least()))
          .breach();
    }
  }

  private boolean isEnough(Amount amount, BigDecimal asked) {
    return inclusive ? amount.reaches(asked) : amount.exceeds(asked);
  }

  private boolean mayBeEnough(Amount amount, BigDecimal asked) {
    return inclusive ? amount.mayReach(asked) : amount.mayExceed(asked);
  }

  private static void waiver(Matter matter, Sheet sheet, Draft draft) {
    Judgement judgement = matter.judgement(sheet.clause().id());
    if (judgement != null && judgement.favourable()) {
      draft.note(Remark.WAIVED, judgement.by(), judgement.on().toString());
    }
  }
}
