package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.StudioFile.Budget;
import cn.jiangxin.policy.subject.StudioFile.InArea;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** The enterprise a studio belongs to (BDA-4, 5.3). */
final class UnitFacts {
  private UnitFacts() {}

  static Function<Matter, Answer> registeredIn(String area) {
    return matter -> in(matter, matter.studio().unit().registrations(), area, Term.REGISTRATION);
  }

  static Function<Matter, Answer> taxedIn(String area) {
    return matter -> in(matter, matter.studio().unit().taxations(), area, Term.TAX_REGISTRATION);
  }

  private static Answer in(Matter matter, List<InArea> records, String area, Term term) {
    if (records.isEmpty()) {
      return Answer.UNRECORDED;
    }
    InArea current = null;
    for (InArea record : records) {
      if (matter.asOf().within(record.when())) {
        current = record;
        if (record.area().equals(area)) {
          return Answer.of(true, Facts.text(term, area, null));
        }
      }
    }
    return Answer.of(
        false, current == null ? List.of() : List.of(Facts.text(term, current.area(), null)));
  }

  static Answer unionFounded(Matter matter) {
    LocalDate founded = matter.studio().unit().unionFoundedOn();
    if (founded == null) {
      return Answer.UNRECORDED;
    }
    LocalDate reference = matter.referenceDay();
    boolean inTime =
        reference == null ? matter.asOf().reached(founded) : !founded.isAfter(reference);
    return Answer.of(inTime, Facts.day(Term.UNION_FOUNDED_ON, founded, null));
  }

  static Answer workBudget(Matter matter) {
    int year = matter.asOf().year();
    for (Budget budget : matter.studio().unit().workBudgets()) {
      if (budget.year() == year) {
        return Answer.of(
            budget.amount().compareTo(Money.ZERO) > 0,
            Facts.number(Term.WORK_BUDGET, budget.amount().toYuan(), null));
      }
    }
    return Answer.UNRECORDED;
  }
}
