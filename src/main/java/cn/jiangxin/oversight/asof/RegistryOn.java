package cn.jiangxin.oversight.asof;

import cn.jiangxin.access.Scope;
import cn.jiangxin.assessment.JudgeStudios;
import cn.jiangxin.assessment.JudgedSubject;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.oversight.brief.Brief;
import cn.jiangxin.oversight.brief.Briefs;
import cn.jiangxin.policy.finding.Finding;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the studios of a scope stood, or will stand, on any day: the facts dated up to that day, as
 * they are known now, by the policies in force on that day. A studio that had not been set up yet
 * is not among them. Judged anew by the same path as every day, a portion of studios at a time;
 * nothing is stored.
 */
@Singleton
public class RegistryOn {
  /** Largest page. */
  public static final int MOST = 100;

  private final JudgeStudios judge;
  private final Briefs briefs;
  private final Policies policies;

  RegistryOn(JudgeStudios judge, Briefs briefs, Policies policies) {
    this.judge = judge;
    this.briefs = briefs;
    this.policies = policies;
  }

  /** How often each clause comes out in each way. */
  public RegistryCounts counts(LocalDate day, Scope scope) {
    CountOn sums = new CountOn();
    int studios =
        briefs.each(
            Briefs.Wanted.on(day),
            scope,
            portion -> byStudio(day, portion.keySet()).values().forEach(sums::add));
    return new RegistryCounts(day, studios, sums.counts(places(day)));
  }

  /**
   * A page of studios with their findings.
   *
   * @param after id of the last studio of the page before; 0 for the first page
   * @param most largest number of studios, 1 to {@link #MOST}
   */
  public StudiosOn studios(LocalDate day, FindingFilter filter, long after, int most, Scope scope) {
    List<StudioOn> found = new ArrayList<>();
    List<Brief> portion = briefs.after(after, MOST, day, scope);
    while (!portion.isEmpty()) {
      for (StudioOn studio : judged(day, filter, portion)) {
        if (found.size() == most) {
          return new StudiosOn(day, found, found.get(most - 1).studio().id());
        }
        found.add(studio);
      }
      portion = briefs.after(portion.get(portion.size() - 1).id(), MOST, day, scope);
    }
    return new StudiosOn(day, found, null);
  }

  private List<StudioOn> judged(LocalDate day, FindingFilter filter, List<Brief> portion) {
    Map<Long, List<Finding>> findings = byStudio(day, portion.stream().map(Brief::id).toList());
    return portion.stream()
        .map(
            brief ->
                new StudioOn(
                    brief,
                    findings.getOrDefault(brief.id(), List.of()).stream()
                        .filter(filter::takes)
                        .toList()))
        .filter(studio -> !filter.isAsked() || !studio.findings().isEmpty())
        .toList();
  }

  private Map<Long, List<Finding>> byStudio(LocalDate day, Collection<Long> ids) {
    Map<Long, List<Finding>> findings = new HashMap<>();
    for (JudgedSubject judged : judge.on(day, ids)) {
      findings
          .computeIfAbsent(judged.studioId(), id -> new ArrayList<>())
          .addAll(judged.findings());
    }
    return findings;
  }

  private Map<String, Integer> places(LocalDate day) {
    Map<String, Integer> places = new HashMap<>();
    policies.catalogue().on(day).stream()
        .flatMap(scheme -> scheme.clauses().stream())
        .forEach(clause -> places.putIfAbsent(clause.id(), places.size()));
    return places;
  }
}
