package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.finding.Finding.Fact;
import cn.jiangxin.policy.finding.Remark;
import cn.jiangxin.policy.finding.Term;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money that a studio has earned, may still earn or can not earn.
 *
 * @param period what repeats, as in a finding
 * @param on the day on which it arose; null unless it has, or is asked about
 * @param due last day on which it can still arise without a decision
 * @param missing what it still needs
 */
public record Claim(
    String period,
    State state,
    @Nullable LocalDate on,
    @Nullable LocalDate due,
    List<Fact> facts,
    List<Term> missing,
    @Nullable Remark remark) {

  /** How the claim stands. */
  public enum State {
    ARISEN,
    POSSIBLE,
    ASKED,
    EXCLUDED
  }

  static Claim arisen(String period, LocalDate on, List<Fact> facts) {
    return new Claim(period, State.ARISEN, on, null, facts, List.of(), null);
  }

  static Claim possible(String period, @Nullable LocalDate due, List<Term> missing) {
    return new Claim(period, State.POSSIBLE, null, due, List.of(), missing, null);
  }

  static Claim asked(String period, LocalDate on, List<Fact> facts, Remark remark) {
    return new Claim(period, State.ASKED, on, null, facts, List.of(), remark);
  }

  static Claim excluded(String period, List<Fact> facts, @Nullable Remark remark) {
    return new Claim(period, State.EXCLUDED, null, null, facts, List.of(), remark);
  }
}
