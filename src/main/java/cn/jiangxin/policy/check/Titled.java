package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.BoostApplications;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.BoostProjectFile.StudioTitle;
import java.util.List;

/** The studio must hold a title of one of the levels on the day of its application. */
record Titled(List<String> levels) implements Check {

  static Titled from(Args args) {
    return new Titled(args.settings().codes(args.parameter("levels")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    if (matter.boostProject().titles().isEmpty()) {
      draft.unknown(Term.RECOGNITION);
      return;
    }
    boolean held = false;
    for (StudioTitle title : BoostApplications.titles(matter)) {
      draft.fact(Facts.text(Term.STUDIO_LEVEL, title.level(), null));
      held |= levels.contains(title.level());
    }
    if (held) {
      draft.pass();
    } else {
      draft.missing(Term.RECOGNITION).breach();
    }
  }
}
