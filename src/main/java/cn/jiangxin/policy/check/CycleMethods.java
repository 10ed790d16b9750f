package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Finding.Fact;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Cycle;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Holding;
import cn.jiangxin.policy.subject.StudioFile.Review;
import java.util.ArrayList;
import java.util.List;

/** The end-of-cycle review must combine the listed methods (BDA-24.4). */
record CycleMethods(CycleScope cycles, Required required) implements Check {

  static CycleMethods from(Args args) {
    return new CycleMethods(CycleScope.from(args), Required.from(args));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    cycles.each(matter, sheet, (cycle, draft) -> cycle(cycle, draft));
  }

  private void cycle(Cycle cycle, Draft draft) {
    if (cycle.decided() == null) {
      draft.missing(Term.END_OF_CYCLE_REVIEW).open();
    } else {
      judge(required, cycle.decided(), draft);
    }
  }

  static void judge(Required required, Review review, Draft draft) {
    List<Fact> facts = new ArrayList<>(review.methods().size());
    for (String method : review.methods()) {
      facts.add(Facts.text(Term.METHOD, method, Facts.ref(review)));
    }
    facts.sort(java.util.Comparator.comparing(Fact::value));
    required.judge(
        new Holding(!review.methods().isEmpty(), review.methods(), facts),
        Term.REVIEW_METHODS,
        draft);
  }
}
