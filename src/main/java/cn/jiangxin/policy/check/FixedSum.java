package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sum that arises on the day of a decision, and who pays which part of it.
 *
 * @param refused the day on which it is settled that it will not arise
 * @param shared whether the clause is about the parts
 * @param split null: the text states no ratio, or the clause is not about it
 */
record FixedSum(
    Measure<Optional<LocalDate>> arises,
    Measure<Optional<LocalDate>> refused,
    Dated<Money> sum,
    boolean shared,
    @Nullable Split split)
    implements Check {

  static FixedSum from(Args args) {
    String ratio = args.parameterOrNull("ratio");
    return new FixedSum(
        args.measure("arises", Measures.DAYS),
        args.measure("refused", Measures.DAYS),
        args.settings().money(args.parameter("amount")),
        ratio != null,
        ratio == null ? null : Split.from(args.settings(), ratio));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    LocalDate on = arises.of(matter).orElse(null);
    Money amount = on == null ? null : sum.on(on);
    if (shared && split == null) {
      Silence.enter(draft);
    } else if (refused.of(matter).isPresent() || sheet.needed().contains(Verdict.BLOCK)) {
      draft.amount(Money.ZERO).notApplicable();
    } else if (on == null) {
      draft.missing(arises.name()).open();
    } else if (amount == null) {
      Silence.enter(draft);
    } else {
      enter(matter, on, amount, draft);
    }
  }

  private void enter(Matter matter, LocalDate on, Money amount, Draft draft) {
    draft.fact(Facts.day(arises.name(), on, matter.application().record())).amount(amount);
    String upper = matter.application().upperUnion();
    if (split != null) {
      draft.shares(split.of(amount));
      if (upper == null) {
        draft.missing(Term.AFFILIATION);
      } else {
        draft.fact(Facts.text(Term.AFFILIATION, upper, null));
      }
    }
    draft.pass();
  }
}
