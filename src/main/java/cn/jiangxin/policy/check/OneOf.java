package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Answer;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.util.List;
import java.util.Optional;

/** A code must be one of a list. */
record OneOf(Measure<Optional<String>> measure, List<String> codes) implements Condition {

  static OneOf from(Args args) {
    return new OneOf(
        args.measure("measure", Measures.CODES), args.settings().codes(args.parameter("codes")));
  }

  @Override
  public Answer.State test(Matter matter, Draft draft) {
    String code = measure.of(matter).orElse(null);
    if (code == null) {
      draft.missing(measure.name());
      return Answer.State.UNRECORDED;
    }
    draft.fact(Facts.text(measure.name(), code, matter.application().record()));
    return codes.contains(code) ? Answer.State.YES : Answer.State.NO;
  }
}
