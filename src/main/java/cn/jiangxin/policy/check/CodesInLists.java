package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Answer;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.measure.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Codes must be among those that the text lists, and some things must hold besides.
 *
 * @param answers what must hold besides
 */
record CodesInLists(List<Test> tests, List<Measure<Answer>> answers) implements Check {

  /** One code and its list; where the scope excludes the subject, nothing is asked. */
  record Test(Scope scope, Measure<Optional<String>> code, List<String> codes) {

    static Test from(Args args) {
      Test test =
          new Test(
              Scope.from(args),
              args.measure("measure", Measures.CODES),
              args.settings().codes(args.parameter("in")));
      args.block().done();
      return test;
    }
  }

  static CodesInLists from(Args args) {
    List<Test> tests = new ArrayList<>();
    args.block().get("tests").elements().forEach(node -> tests.add(Test.from(args.at(node))));
    boolean more = args.block().find("answers") != null;
    return new CodesInLists(
        List.copyOf(tests), more ? args.measures("answers", Measures.ANSWERS) : List.of());
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    Lacks lacks = new Lacks();
    for (Test test : tests) {
      if (!test.scope().excludes(matter)) {
        test(matter, test, lacks, draft);
      }
    }
    for (Measure<Answer> measure : answers) {
      Answer answer = measure.of(matter);
      draft.facts(answer.facts());
      lacks.take(answer, measure.name(), true);
    }
    lacks.enter(draft);
  }

  private static void test(Matter matter, Test test, Lacks lacks, Draft draft) {
    Term name = test.code().name();
    String code = test.code().of(matter).orElse(null);
    if (code == null) {
      lacks.unrecorded(name);
      return;
    }
    draft.fact(Facts.text(name, code, null));
    if (!test.codes().contains(code)) {
      lacks.failed(name);
    }
  }
}
