package cn.jiangxin.oversight.forecast;

import cn.jiangxin.access.Scope;
import cn.jiangxin.assessment.GatherFacts;
import cn.jiangxin.assessment.JudgeStudios;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.Subject;
import cn.jiangxin.oversight.brief.Brief;
import cn.jiangxin.oversight.brief.Briefs;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.clause.Action;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.shared.Blank;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks ahead: judges studios as they stand today on the days to come; stores nothing. */
@Singleton
public class Forecast {
  /** How far ahead one may look, in months. */
  public static final int MOST_MONTHS = 24;

  private static final Set<Action> DUTIES = EnumSet.of(Action.REMIND, Action.FLAG, Action.BLOCK);

  private static final Comparator<Coming> BY_DAY =
      Comparator.comparing(Coming::on)
          .thenComparing(Coming::studio)
          .thenComparing(Coming::clause)
          .thenComparing(Coming::period);

  private final Policies policies;
  private final GatherFacts facts;
  private final JudgeStudios judge;
  private final Briefs briefs;
  private final BusinessClock clock;

  Forecast(
      Policies policies,
      GatherFacts facts,
      JudgeStudios judge,
      Briefs briefs,
      BusinessClock clock) {
    this.policies = policies;
    this.facts = facts;
    this.judge = judge;
    this.briefs = briefs;
    this.clock = clock;
  }

  /**
   * What falls due and what breaks if nothing happens.
   *
   * @param months how far to look, 1 to {@link #MOST_MONTHS}
   * @param studio register code of one studio; null: all
   * @param organisation code of a unit or union whose studios are wanted; null: all
   */
  public Result<Outlook> of(
      int months, @Nullable String studio, @Nullable String organisation, Scope scope) {
    if (months < 1 || months > MOST_MONTHS) {
      return Result.refused(
          Reason.at("months", "oversight.forecast.months", String.valueOf(MOST_MONTHS)));
    }
    LocalDate today = clock.today();
    LocalDate until = today.plusMonths(months);
    List<Coming> events = new ArrayList<>();
    Briefs.Wanted wanted =
        new Briefs.Wanted(Blank.orNull(studio), Blank.orNull(organisation), null);
    int studios = briefs.each(wanted, scope, portion -> look(portion, today, until, events));
    if (wanted.studio() != null && studios == 0) {
      return Result.refused(Reason.of("oversight.forecast.unknown"));
    }
    events.sort(BY_DAY);
    return Result.done(new Outlook(today, until, studios, List.copyOf(events)));
  }

  /** An entitlement that is only computed has a last day too, but nobody misses a duty by it. */
  private boolean isDuty(Finding finding) {
    return policies
        .catalogue()
        .clause(finding.clause(), finding.schemeVersion(), clock.today())
        .map(stated -> stated.actions().stream().anyMatch(DUTIES::contains))
        .orElse(false);
  }

  private void look(
      Map<Long, Brief> portion, LocalDate today, LocalDate until, List<Coming> events) {
    for (Subject subject : facts.of(portion.keySet())) {
      Brief studio = Objects.requireNonNull(portion.get(subject.studioId()));
      Walk walk = new Walk(studio, until, day -> judge.judge(subject, day), this::isDuty);
      events.addAll(walk.from(today));
    }
  }
}
