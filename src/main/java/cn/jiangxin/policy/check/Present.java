package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Answer;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;

/** Something must hold. */
record Present(Measure<Answer> measure) implements Check {

  static Present from(Args args) {
    return new Present(args.measure("measure", Measures.ANSWERS));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Answer answer = measure.of(matter);
    Draft draft = sheet.open("").facts(answer.facts());
    switch (answer.state()) {
      case YES -> draft.pass();
      case NO -> draft.missing(measure.name()).breach();
      case UNRECORDED -> draft.unknown(measure.name());
    }
  }
}
