package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Answer;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.util.List;
import java.util.Optional;

/**
 * Something must be there; where the case is of a kind that the text does not fit, it is accepted
 * and pointed out to whoever verifies.
 *
 * @param flagged the kinds that are pointed out
 */
record PresentFlagged(Holds present, Measure<Optional<String>> kind, List<String> flagged)
    implements Check {

  static PresentFlagged from(Args args) {
    return new PresentFlagged(
        Holds.from(args),
        args.measure("kind-of", Measures.CODES),
        args.settings().codes(args.parameter("flagged")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    Answer.State state = present.test(matter, draft);
    String of = kind.of(matter).orElse("");
    if (state == Answer.State.NO) {
      draft.breach();
    } else if (state == Answer.State.UNRECORDED) {
      draft.unknown();
    } else if (flagged.contains(of)) {
      draft.note(Remark.VERIFIER_TO_LOOK, of).flag();
    } else {
      draft.pass();
    }
  }
}
