package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Cycle;
import cn.jiangxin.policy.matter.CycleRules;
import cn.jiangxin.policy.matter.Cycles;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import java.util.List;
import java.util.function.BiConsumer;

/** Puts a question to every management cycle of the title held. */
record CycleScope(CycleRules rules) {

  static CycleScope from(Args args) {
    return new CycleScope(CycleRules.from(args.settings()));
  }

  void each(Matter matter, Sheet sheet, BiConsumer<Cycle, Draft> question) {
    Title title = matter.title();
    if (title == null) {
      sheet.open("").notApplicable();
      return;
    }
    List<Cycle> cycles = Cycles.of(matter, rules, title);
    if (cycles.isEmpty()) {
      sheet.open("C1").unknown(Term.PLAQUE_DAY);
    }
    for (Cycle cycle : cycles) {
      question.accept(
          cycle, sheet.open(cycle.period()).settled(cycle.decidedOn(), cycle.lastDay()));
    }
  }
}
