package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Cycle;
import cn.jiangxin.policy.matter.Cycles;
import cn.jiangxin.policy.matter.FollowingYear;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.measure.Facts;
import java.time.LocalDate;
import java.util.List;

/** Studios that may be put forward for the municipal selection (BDA-30); people choose. */
record MunicipalCandidate(FollowingYear reReview, CycleScope cycles, List<String> starResults)
    implements Check {

  static MunicipalCandidate from(Args args) {
    return new MunicipalCandidate(
        FollowingYear.from(args.settings()),
        CycleScope.from(args),
        args.settings().codes("starResults"));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    Title title = matter.title();
    LocalDate passed = title == null ? null : reReview.passedOn(matter, title);
    if (title == null || passed == null) {
      draft.notApplicable();
      return;
    }
    draft.fact(Facts.day(Term.FOLLOWING_YEAR_REVIEW, passed, null));
    for (Cycle cycle : Cycles.of(matter, cycles.rules(), title)) {
      if (starResults.contains(String.valueOf(cycle.result()))) {
        draft.note(Remark.PREFERRED_FOR_MUNICIPAL);
        break;
      }
    }
    draft.pass();
  }
}
