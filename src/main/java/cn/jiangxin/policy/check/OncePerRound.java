package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Applications;
import cn.jiangxin.policy.matter.Applications.Filed;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.Recognition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A studio applies so many times in one round at most (BDA-16.1), and not too soon after it lost
 * the title.
 *
 * @param waiting months for which a studio that lost its title may not apply
 * @param endKinds how a title ends that must be waited for
 */
record OncePerRound(int most, int waiting, List<String> endKinds) implements Check {

  static OncePerRound from(Args args) {
    return new OncePerRound(
        args.settings().count(args.parameter("limit")),
        args.settings().count(args.parameter("waiting")),
        args.settings().codes(args.parameter("after")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Map<Integer, List<Filed>> rounds = new LinkedHashMap<>();
    for (Filed filed : Applications.filed(matter)) {
      rounds.computeIfAbsent(filed.record().roundYear(), year -> new ArrayList<>(1)).add(filed);
    }
    rounds.forEach((year, filed) -> round(matter, filed, sheet.open(year.toString())));
    if (rounds.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private void round(Matter matter, List<Filed> applications, Draft draft) {
    boolean tooSoon = false;
    for (Filed filed : applications) {
      draft
          .governedOn(filed.on())
          .fact(Facts.day(Term.APPLICATION, filed.on(), "application:" + filed.record().id()));
      tooSoon |= isTooSoon(matter, filed.on());
    }
    draft.counted(applications.size(), most);
    if (tooSoon) {
      draft.note(Remark.TOO_SOON_AFTER_LOSS, Integer.toString(waiting));
    }
    if (tooSoon || applications.size() > most) {
      draft.breach();
    } else {
      draft.pass();
    }
  }

  private boolean isTooSoon(Matter matter, LocalDate applied) {
    for (Recognition recognition : matter.studio().recognitions()) {
      LocalDate ended = recognition.endedOn();
      if (ended != null
          && endKinds.contains(String.valueOf(recognition.endKind()))
          && !applied.isBefore(ended)
          && applied.isBefore(ended.plusMonths(waiting))) {
        return true;
      }
    }
    return false;
  }
}
