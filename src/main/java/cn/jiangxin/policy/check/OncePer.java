package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.measure.Facts;
import cn.jiangxin.policy.subject.PatentBoostFile;
import cn.jiangxin.policy.subject.PatentBoostFile.PersonBoost;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person may have so many boosts in one year. */
record OncePer(Dated<Integer> most, Basis basis) implements Check {

  /** Which year a boost belongs to. */
  enum Basis {
    PLAN_YEAR,
    GRANT_YEAR,
    /** What is not paid yet would be paid in the running year. */
    PAYMENT_YEAR
  }

  static OncePer from(Args args) {
    return new OncePer(
        args.settings().wholeNumber(args.parameter("limit")),
        args.settings().choice("patentBoostYear", Basis.class));
  }

  @Override
  public void judge(Matter matter, Sheet sheet) {
    Draft draft = sheet.open("");
    PatentBoostFile claim = matter.patentBoost();
    Integer limit = matter.asOf().valueOf(most);
    Integer year = year(matter, claim.planYear(), claim.grantAnnouncedOn(), claim.paidOn());
    if (limit == null) {
      Silence.enter(draft);
    } else if (claim.claimant() == null) {
      draft.unknown(Term.CLAIMANT);
    } else if (year == null) {
      draft.unknown(Term.GRANT_ANNOUNCED);
    } else {
      count(matter, year, limit, draft);
    }
  }

  private void count(Matter matter, int year, int limit, Draft draft) {
    int same = 1;
    boolean open = false;
    for (PersonBoost other : claimed(matter)) {
      Integer its = year(matter, other.planYear(), other.grantAnnouncedOn(), other.paidOn());
      open |= its == null;
      if (its != null && its == year) {
        same++;
        draft.fact(Facts.day(Term.OTHER_CLAIM, other.claimedOn(), "claim:" + other.claim()));
      }
    }
    draft.counted(same, limit);
    if (same > limit) {
      draft.breach();
    } else if (open) {
      draft.unknown(Term.GRANT_ANNOUNCED);
    } else {
      draft.pass();
    }
  }

  private static List<PersonBoost> claimed(Matter matter) {
    return matter.patentBoost().otherBoosts().stream()
        .filter(other -> !other.refused() && matter.asOf().reached(other.claimedOn()))
        .toList();
  }

  private @Nullable Integer year(
      Matter matter, int plan, @Nullable LocalDate granted, @Nullable LocalDate paid) {
    return switch (basis) {
      case PLAN_YEAR -> Integer.valueOf(plan);
      case GRANT_YEAR -> granted == null ? null : Integer.valueOf(granted.getYear());
      case PAYMENT_YEAR ->
          Integer.valueOf(
              paid != null && matter.asOf().reached(paid) ? paid.getYear() : matter.asOf().year());
    };
  }
}
