package cn.jiangxin.policy.check;

import cn.jiangxin.policy.check.EndedTenures.Ended;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Cycle;
import cn.jiangxin.policy.matter.Cycles;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Facts;
import java.util.List;

/** A renamed studio keeps its identity, its cycle and what it is entitled to (BDA-23.3). */
record RenameKeeps(CycleScope cycles) implements Check {

  static RenameKeeps from(Args args) {
    return new RenameKeeps(CycleScope.from(args));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Title title = matter.title();
    if (title != null) {
      for (Ended ended : EndedTenures.of(matter, title)) {
        if (ended.approved(matter)) {
          keep(matter, title, sheet.open(ended.lastDay().toString()));
        }
      }
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private void keep(Matter matter, Title title, Draft draft) {
    draft
        .fact(Facts.text(Term.STUDIO_CODE, matter.studio().code(), null))
        .fact(Facts.day(Term.RECOGNITION_DAY, title.from(), "recognition:" + title.record().id()));
    List<Cycle> laidOut = Cycles.of(matter, cycles.rules(), title);
    if (!laidOut.isEmpty()) {
      Cycle running = laidOut.get(laidOut.size() - 1);
      draft.fact(Facts.day(Term.CYCLE_END, running.lastDay(), null));
    }
    draft.pass();
  }
}
