package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.policy.measure.Tally;
import cn.jiangxin.policy.subject.StudioFile.Judgement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People judge; the machine shows what the ledgers of the running and the last year hold and keeps
 * the judgement.
 */
record Judged(List<Measure<Tally>> evidence) implements Check {

  static Judged from(Args args) {
    return new Judged(args.measures("evidence", Measures.TALLIES));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    if (!evidence.isEmpty()) {
      int year = matter.asOf().year();
      for (Measure<Tally> measure : evidence) {
        Tally tally = measure.of(matter);
        draft.fact(
            Facts.count(measure.name(), tally.in(matter, year - 1) + tally.in(matter, year)));
      }
    }
    enter(draft, matter.judgement(sheet.clause().id()));
  }

  /** Enters what was judged, or that it must be. */
  static void enter(Draft draft, @Nullable Judgement judgement) {
    if (judgement == null) {
      draft.missing(Term.JUDGEMENT).human();
      return;
    }
    draft
        .fact(
            Facts.text(
                Term.JUDGEMENT,
                Boolean.toString(judgement.favourable()),
                "judgement:" + judgement.id()))
        .note(Remark.JUDGED_BY, judgement.by(), judgement.on().toString(), judgement.reason());
    if (judgement.favourable()) {
      draft.pass();
    } else {
      draft.breach();
    }
  }
}
