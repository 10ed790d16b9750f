package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.finding.Finding.Fact;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.BoostApplications;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.subject.BoostProjectFile.StudioBoost;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which of the studio's projects under one plan this is, in the order of their days; on the same
 * day in the order of their codes (BJ24-J.7, J.8, A-48).
 */
final class BoostRanks {
  private BoostRanks() {}

  /** An application taken back before the window closed does not count. */
  static Function<Matter, Amount> applications(Settings settings) {
    var closes = settings.day("projectWindowLast");
    return matter -> {
      LocalDate last = matter.asOf().valueOf(closes);
      LocalDate own = BoostApplications.filedOn(matter).orElse(null);
      return rank(
          matter,
          Term.BOOST_APPLICATION,
          own,
          boost -> takenBack(matter, boost.withdrawnOn(), last) ? null : boost.appliedOn());
    };
  }

  private static boolean takenBack(
      Matter matter, @Nullable LocalDate on, @Nullable LocalDate windowLast) {
    return on != null
        && (windowLast == null || !on.isAfter(windowLast))
        && matter.asOf().reached(on);
  }

  static Amount awards(Matter matter) {
    return rank(
        matter,
        Term.BOOST_AWARD,
        BoostDays.proposed(matter).orElse(null),
        boost -> boost.proposedOn() == null ? boost.awardedOn() : boost.proposedOn());
  }

  private static Amount rank(
      Matter matter,
      Term term,
      @Nullable LocalDate own,
      Function<StudioBoost, @Nullable LocalDate> dayOf) {
    BoostProjectFile project = matter.boostProject();
    if (own == null) {
      return Amount.unrecorded();
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(Facts.day(term, own, project.record()));
    for (StudioBoost boost : project.studioBoosts()) {
      @Nullable LocalDate day = dayOf.apply(boost);
      if (boost.planYear() == project.planYear()
          && day != null
          && matter.asOf().reached(day)
          && isAhead(day, boost.code(), own, project.code())) {
        facts.add(Facts.day(term, day, "project:" + boost.code()));
      }
    }
    return Amount.exactly(BigDecimal.valueOf(facts.size()), facts);
  }

  private static boolean isAhead(LocalDate day, String code, LocalDate own, String ownCode) {
    return day.isBefore(own) || (day.equals(own) && code.compareTo(ownCode) < 0);
  }
}
