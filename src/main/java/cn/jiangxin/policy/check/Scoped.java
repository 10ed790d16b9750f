package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;

/** A check that speaks to some subjects only. */
record Scoped(Scope scope, Check check) implements Check {

  static Check around(Check check, Args args) {
    Scope scope = Scope.from(args);
    return scope.conditions().isEmpty() ? check : new Scoped(scope, check);
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Term unrecorded = scope.unrecorded(matter);
    if (scope.excludes(matter)) {
      sheet.open("").notApplicable();
    } else if (unrecorded != null) {
      sheet.open("").unknown(unrecorded);
    } else {
      check.judge(matter, sheet);
    }
  }
}
