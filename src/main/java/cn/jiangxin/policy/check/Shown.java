package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Holding;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.util.List;

/**
 * Things that are recorded and shown; having none breaks nothing.
 *
 * @param listed the kinds that the text lists; empty if it lists none
 */
record Shown(Measure<Holding> measure, List<String> listed) implements Check {

  static Shown from(Args args) {
    String listed = args.parameterOrNull("listed");
    return new Shown(
        args.measure("measure", Measures.HOLDINGS),
        listed == null ? List.of() : args.settings().codes(listed));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Holding holding = measure.of(matter);
    Draft draft = sheet.open("");
    if (!holding.recorded()) {
      draft.notApplicable();
      return;
    }
    draft.facts(holding.facts());
    if (!listed.isEmpty()) {
      draft.counted(listed.stream().filter(holding.codes()::contains).count(), listed.size());
    }
    draft.pass();
  }
}
