package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.PassOn;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Money must be passed on in one sum so many days after it was received: one finding for each level
 * that received it, and for each time it did (SH-5.2, A-57).
 */
record PassedOn(Measure<List<PassOn>> measure, Dated<Integer> days, DaysBefore before)
    implements Check {

  static PassedOn from(Args args) {
    return new PassedOn(
        args.measure("measure", Measures.PASS_ONS),
        args.settings().wholeNumber(args.parameter("days")),
        DaysBefore.from(args));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Map<String, Integer> times = new HashMap<>();
    for (PassOn money : measure.of(matter)) {
      int time = times.merge(money.level(), 1, Integer::sum);
      level(matter, money, sheet.open(time == 1 ? money.level() : money.level() + "-" + time));
    }
    if (sheet.isEmpty()) {
      sheet.open("").notApplicable();
    }
  }

  private void level(Matter matter, PassOn money, Draft draft) {
    Integer asked = days.on(money.receivedOn());
    if (asked == null) {
      Silence.enter(draft);
      return;
    }
    LocalDate due = money.receivedOn().plusDays(asked);
    draft.fact(Facts.day(Term.MONEY_RECEIVED, money.receivedOn(), null));
    if (money.received() != null) {
      draft.amount(money.received());
    }
    LocalDate paid = money.paidOn();
    draft.settled(paid, due);
    if (paid == null || !matter.asOf().reached(paid)) {
      unpaid(matter, due, draft);
    } else {
      paid(money, paid, due, draft.fact(Facts.day(measure.name(), paid, null)));
    }
  }

  private void unpaid(Matter matter, LocalDate due, Draft draft) {
    draft.missing(measure.name()).due(due, before.of(due));
    if (matter.asOf().past(due)) {
      draft.nextState(States.OVERDUE).breach();
    } else {
      draft.open();
    }
  }

  private void paid(PassOn money, LocalDate paid, LocalDate due, Draft draft) {
    Money received = money.received();
    Money sum = money.paid();
    draft.due(due, List.of());
    if (received != null && sum != null && sum.compareTo(received) < 0) {
      draft.money().missing(measure.name(), received.minus(sum).toYuan()).breach();
    } else if (paid.isAfter(due)) {
      draft.breach();
    } else {
      draft.pass();
    }
  }
}
