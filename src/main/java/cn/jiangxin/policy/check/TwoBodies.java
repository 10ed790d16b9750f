package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.matter.Votes;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Recognition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A title exists only once every body has concurred (BDA-3, A-67). */
record TwoBodies() implements Check {

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Title title = matter.title();
    Recognition recognition = title == null ? underWay(matter) : title.record();
    if (recognition != null && recognition.level().equals(matter.rule().advisoryLevel())) {
      sheet.guidanceOnly();
      return;
    }
    Draft draft = sheet.open("");
    if (recognition == null) {
      draft.notApplicable();
      return;
    }
    String ref = "recognition:" + recognition.id();
    int concurring = 0;
    List<String> bodies = matter.rule().bodiesOf(recognition.decisions());
    for (String body : bodies) {
      LocalDate on = Votes.concurredOn(recognition.decisions(), body);
      if (on != null && matter.asOf().reached(on)) {
        concurring++;
        draft.fact(Facts.text(Term.CONCURRENCE, body + " " + on, ref));
      } else {
        draft.missing("policy.code." + body, null);
      }
    }
    draft.counted(concurring, bodies.size());
    if (title != null) {
      draft.nextState(States.RECOGNISED).pass();
    } else if (concurring == 0) {
      draft.open();
    } else {
      draft.breach();
    }
  }

  static @Nullable Recognition underWay(Matter matter) {
    Recognition latest = null;
    for (Recognition recognition : matter.studio().recognitions()) {
      if (recognition.programme().equals(matter.rule().programme())
          && recognition.endKind() == null) {
        latest = recognition;
      }
    }
    return latest;
  }
}
