package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.StudioFile.InArea;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The enterprise was closed, or moved out of the area (BDA-32.6).
 *
 * @param area the area in which it must be registered
 */
record UnitGone(String area) implements Check {

  static UnitGone from(Args args) {
    return new UnitGone(args.settings().code(args.parameter("area")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    LocalDate closed = matter.studio().unit().closedOn();
    if (matter.title() == null) {
      draft.notApplicable();
    } else if (closed != null && matter.asOf().reached(closed)) {
      draft.fact(Facts.day(Term.UNIT_CLOSED, closed, null));
      Grounds.propose(matter, sheet, draft, closed);
    } else {
      registered(matter, sheet, draft);
    }
  }

  private void registered(Matter matter, Sheet sheet, Draft draft) {
    LocalDate left = null;
    for (InArea record : matter.studio().unit().registrations()) {
      if (record.area().equals(area)) {
        if (matter.asOf().within(record.when())) {
          draft.fact(Facts.text(Term.REGISTRATION, area, null)).pass();
          return;
        }
        left = later(matter, left, record.when().to());
      } else if (matter.asOf().within(record.when())) {
        draft.fact(Facts.text(Term.REGISTRATION, record.area(), null));
      }
    }
    if (left == null) {
      draft.unknown(Term.REGISTRATION);
    } else {
      Grounds.propose(matter, sheet, draft, left.plusDays(1));
    }
  }

  private static @Nullable LocalDate later(
      Matter matter, @Nullable LocalDate one, @Nullable LocalDate last) {
    if (last == null || !matter.asOf().past(last)) {
      return one;
    }
    return one == null || last.isAfter(one) ? last : one;
  }
}
