package cn.jiangxin.cli;

import cn.jiangxin.access.Scope;
import cn.jiangxin.assessment.JudgeStudios;
import cn.jiangxin.assessment.JudgedSubject;
import cn.jiangxin.assessment.Reassess;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges for the console, and stores what comes of it if asked to. */
@Singleton
final class Judging {
  private static final int PORTION = 200;

  private final Studios studios;
  private final JudgeStudios judge;
  private final Reassess reassess;
  private final BusinessClock clock;

  Judging(Studios studios, JudgeStudios judge, Reassess reassess, BusinessClock clock) {
    this.studios = studios;
    this.judge = judge;
    this.reassess = reassess;
    this.clock = clock;
  }

  /** How many studios were judged, and how often each verdict was given. */
  record Tally(long studios, Map<Verdict, Long> verdicts) {}

  /** Judges every studio. */
  Tally all(boolean store) {
    Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    long count = 0;
    List<Long> ids = studios.idsAfter(0, PORTION, Scope.SERVICE);
    while (!ids.isEmpty()) {
      judge(ids, store).forEach(finding -> verdicts.merge(finding.verdict(), 1L, Long::sum));
      count += ids.size();
      ids = studios.idsAfter(ids.get(ids.size() - 1), PORTION, Scope.SERVICE);
    }
    return new Tally(count, verdicts);
  }

  /** Judges the studio with that register code, if there is one. */
  Optional<List<Finding>> one(String code, boolean store) {
    return studios.find(code, Scope.SERVICE).map(Studio::id).map(id -> judge(List.of(id), store));
  }

  private List<Finding> judge(Collection<Long> ids, boolean store) {
    if (store) {
      reassess.on(clock.today(), ids);
    }
    return judge.on(clock.today(), ids).stream()
        .map(JudgedSubject::findings)
        .flatMap(List::stream)
        .toList();
  }
}
