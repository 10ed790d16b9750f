package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.finding.Finding.Fact;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Cycle;
import cn.jiangxin.policy.matter.CycleRules;
import cn.jiangxin.policy.matter.Cycles;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.matter.Title;
import cn.jiangxin.policy.subject.StudioFile.Review;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The lump sum for a star granted at the end-of-cycle review (BDA-26.2, A-31).
 *
 * @param results results that grant the star
 */
record StarClaim(CycleRules cycles, List<String> results, Limit limit)
    implements Function<Matter, List<Claim>> {

  /** How often the sum is paid. */
  enum Limit {
    PER_CYCLE,
    ONCE_EVER
  }

  static StarClaim from(Settings settings) {
    return new StarClaim(
        CycleRules.from(settings),
        settings.codes("starResults"),
        settings.choice("starBoostLimit", Limit.class));
  }

  @Override
  public List<Claim> apply(Matter matter) {
    Title title = matter.title();
    if (title == null) {
      return List.of(Claim.excluded("", List.of(), Remark.TITLE_NOT_HELD));
    }
    List<Claim> claims = new ArrayList<>(2);
    boolean earned = false;
    for (Cycle cycle : Cycles.of(matter, cycles, title)) {
      Claim claim = claim(cycle, earned);
      earned |= claim.state() == Claim.State.ARISEN;
      claims.add(claim);
    }
    return claims.isEmpty()
        ? List.of(Claim.possible("C1", null, List.of(Term.PLAQUE_DAY)))
        : claims;
  }

  private Claim claim(Cycle cycle, boolean earned) {
    Review decided = cycle.decided();
    LocalDate on = cycle.decidedOn();
    if (decided == null || decided.result() == null || on == null) {
      return Claim.possible(cycle.period(), cycle.lastDay(), List.of(Term.STAR_DECISION));
    }
    List<Fact> facts =
        List.of(
            Facts.text(Term.REVIEW_RESULT, decided.result(), Facts.ref(decided)),
            Facts.day(Term.ENTITLED_ON, on, Facts.ref(decided)));
    if (!results.contains(decided.result())) {
      return Claim.excluded(cycle.period(), facts.subList(0, 1), null);
    }
    return earned && limit == Limit.ONCE_EVER
        ? Claim.excluded(cycle.period(), facts, Remark.ONE_STAR_ONLY)
        : Claim.arisen(cycle.period(), on, facts);
  }
}
