package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Answer;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A sum must be paid by a day of the year in which something else happened, to the account that the
 * text names (BJ24-P.13). Of what is refused, or not earned, nothing is to be paid.
 *
 * @param refused the day on which it is settled that nothing will be paid
 */
record DueInYearOf(
    Measure<Optional<LocalDate>> start,
    Measure<Optional<LocalDate>> refused,
    MonthDay lastDay,
    Deadline deadline,
    OneOf account)
    implements Check {

  static DueInYearOf from(Args args) {
    return new DueInYearOf(
        args.measure("start", Measures.DAYS),
        args.measure("refused", Measures.DAYS),
        args.settings().monthDays(args.parameter("last")).get(0),
        new Deadline(args.measure("done", Measures.DAYS), args.before("remind")),
        OneOf.from(args));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    LocalDate from = start.of(matter).orElse(null);
    if (refused.of(matter).isPresent() || sheet.needed().contains(Verdict.BLOCK)) {
      draft.notApplicable();
      return;
    }
    if (from == null) {
      draft.missing(start.name()).open();
      return;
    }
    draft.fact(Facts.day(start.name(), from, matter.application().record()));
    boolean paid = deadline.done().of(matter).isPresent();
    if (paid && account.test(matter, draft) == Answer.State.NO) {
      draft.missing(Term.PAYMENT_ACCOUNT).breach();
    } else {
      deadline.judge(matter, lastDay.atYear(from.getYear()), draft);
    }
  }
}
