package cn.jiangxin.policy.check;

import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.BoostApplications;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.BoostProjectFile.Acceptance;
import cn.jiangxin.policy.subject.BoostProjectFile.StudioBoost;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Boosted projects of the studio must have been accepted by every party by the day of a new
 * application.
 *
 * @param terminatedBlocks whether a terminated one stands in the way until its money is settled
 */
record EarlierSettled(Scope scope, List<String> parties, boolean terminatedBlocks)
    implements Check {

  /** Which boosts are looked at. */
  enum Scope {
    EARLIER_YEARS,
    ANY
  }

  static EarlierSettled from(Args args) {
    return new EarlierSettled(
        args.settings().choice(args.parameter("scope"), Scope.class),
        args.settings().codes("acceptingParties"),
        args.settings().flag("terminatedBlocks"));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    LocalDate applied = BoostApplications.filedOn(matter).orElse(null);
    int open = 0;
    if (applied != null) {
      for (StudioBoost boost : matter.boostProject().studioBoosts()) {
        if (counts(boost, matter.boostProject().planYear(), applied) && !settled(boost, applied)) {
          open++;
          draft.fact(Facts.text(Term.UNSETTLED_BOOST, boost.code(), "project:" + boost.code()));
        }
      }
    }
    draft.counted(open);
    if (open == 0) {
      draft.pass();
    } else {
      draft.missing(Term.CLOSURE_ACCEPTANCE, open).breach();
    }
  }

  private boolean counts(StudioBoost boost, int planYear, LocalDate applied) {
    boolean inScope = scope == Scope.ANY || boost.planYear() < planYear;
    return inScope && by(boost.awardedOn(), applied);
  }

  private boolean settled(StudioBoost boost, LocalDate applied) {
    if (by(boost.terminatedOn(), applied)) {
      return !terminatedBlocks || by(boost.settledOn(), applied);
    }
    return parties.stream().allMatch(party -> accepted(boost, party, applied));
  }

  private static boolean accepted(StudioBoost boost, String party, LocalDate applied) {
    for (Acceptance acceptance : boost.acceptances()) {
      if (acceptance.accepted()
          && acceptance.party().equals(party)
          && by(acceptance.on(), applied)) {
        return true;
      }
    }
    return false;
  }

  private static boolean by(@Nullable LocalDate day, LocalDate last) {
    return day != null && !day.isAfter(last);
  }
}
