package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Answer;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;

/**
 * Something must hold.
 *
 * @param declared what follows where it is not recorded
 */
record Present(Measure<Answer> measure, Declared declared) implements Check {

  static Present from(Args args) {
    return new Present(args.measure("measure", Measures.ANSWERS), Declared.from(args));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Answer answer = measure.of(matter);
    Draft draft = sheet.open("").facts(answer.facts());
    switch (answer.state()) {
      case YES -> draft.pass();
      case NO -> draft.missing(measure.name()).breach();
      case UNRECORDED -> declared.unrecorded(matter, measure.name(), draft);
    }
  }
}
