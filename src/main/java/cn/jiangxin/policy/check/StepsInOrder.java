package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import cn.jiangxin.policy.measure.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Steps must be taken in their order: none may be reached before all earlier ones are passed
 * (SH-4U.9, CSTA-5.3).
 *
 * @param order codes of the steps
 */
record StepsInOrder(Measure<Map<String, Step>> measure, List<String> order) implements Check {
  private static final Step NOT_REACHED = new Step(null, null, false);

  static StepsInOrder from(Args args) {
    return new StepsInOrder(
        args.measure("measure", Measures.STEPS), args.settings().codes(args.parameter("steps")));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    List<Step> steps = steps(matter, draft);
    int skipped = 0;
    int passed = 0;
    for (int i = 0; i < steps.size(); i++) {
      if (skipped(steps, i)) {
        skipped++;
        draft.missing("policy.code." + order.get(i), null);
      }
      passed += steps.get(i).passedOn() == null ? 0 : 1;
    }
    draft.counted(passed, order.size());
    if (skipped > 0) {
      draft.breach();
    } else if (steps.stream().anyMatch(Step::refused)) {
      draft.nextState(States.REJECTED).pass();
    } else if (passed == order.size()) {
      draft.pass();
    } else {
      next(steps, draft);
    }
  }

  private List<Step> steps(Matter matter, Draft draft) {
    Map<String, Step> known = measure.of(matter);
    List<Step> steps = new ArrayList<>(order.size());
    for (String code : order) {
      Step step = known.getOrDefault(code, NOT_REACHED);
      steps.add(step);
      if (step.reachedOn() != null) {
        draft.fact(Facts.text(measure.name(), code + " " + step.reachedOn(), null));
      }
    }
    return steps;
  }

  /** Whether a later step was reached before this one was passed. */
  private static boolean skipped(List<Step> steps, int place) {
    for (Step later : steps.subList(place + 1, steps.size())) {
      LocalDate reached = later.reachedOn();
      if (reached != null && !steps.get(place).passedBy(reached)) {
        return true;
      }
    }
    return false;
  }

  private void next(List<Step> steps, Draft draft) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).passedOn() == null) {
        draft.missing("policy.code." + order.get(i), null).open();
        return;
      }
    }
  }
}
