package cn.jiangxin.policy.check;

import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Answer;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.util.List;
import java.util.Optional;

/**
 * Who counts as a front-line worker, by the kind of employer (SH-1B.3, A-55).
 *
 * @param managed kinds of employer at which middle managers and above are left out
 * @param graded kinds of employer at which worker status is asked for
 * @param research where full-time research staff are left out
 */
record FrontLineTests(
    Measure<Optional<String>> employer,
    Measure<Answer> manager,
    Measure<Answer> researcher,
    Measure<Answer> worker,
    List<String> managed,
    List<String> graded,
    Research research)
    implements Check {

  /** Where full-time research staff are left out. */
  enum Research {
    ALL,
    ENTERPRISE_ONLY
  }

  static FrontLineTests from(Args args) {
    return new FrontLineTests(
        args.measure("employer", Measures.CODES),
        args.measure("manager", Measures.ANSWERS),
        args.measure("researcher", Measures.ANSWERS),
        args.measure("worker", Measures.ANSWERS),
        args.settings().codes(args.parameter("managed")),
        args.settings().codes(args.parameter("graded")),
        args.settings().choice(args.parameter("research"), Research.class));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    String kind = employer.of(matter).orElse(null);
    Lacks lacks = new Lacks();
    if (kind == null) {
      lacks.unrecorded(employer.name());
    } else {
      draft.fact(Facts.text(employer.name(), kind, null));
    }
    if (research == Research.ALL || managed.contains(String.valueOf(kind))) {
      ask(matter, researcher, false, lacks, draft);
    }
    if (managed.contains(String.valueOf(kind))) {
      ask(matter, manager, false, lacks, draft);
    }
    if (graded.contains(String.valueOf(kind))) {
      ask(matter, worker, true, lacks, draft);
    }
    lacks.enter(draft);
  }

  private static void ask(
      Matter matter, Measure<Answer> measure, boolean wanted, Lacks lacks, Draft draft) {
    Answer answer = measure.of(matter);
    draft.facts(answer.facts());
    lacks.take(answer, measure.name(), wanted);
  }
}
