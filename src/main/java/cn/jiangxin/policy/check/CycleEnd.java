package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Cycle;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;

/** Computes the last day of each management cycle (BDA-24.1). */
record CycleEnd(CycleScope cycles, Args.Before before) implements Check {

  static CycleEnd from(Args args) {
    return new CycleEnd(CycleScope.from(args), args.before("remind"));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    cycles.each(matter, sheet, (cycle, draft) -> cycle(matter, cycle, draft));
  }

  private void cycle(Matter matter, Cycle cycle, Draft draft) {
    draft
        .fact(Facts.day(Term.CYCLE_END, cycle.lastDay(), null))
        .due(cycle.lastDay(), before.of(cycle.lastDay()));
    if (matter.asOf().past(cycle.lastDay())) {
      draft.pass();
    } else {
      draft.open();
    }
  }
}
