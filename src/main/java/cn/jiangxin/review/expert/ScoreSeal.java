package cn.jiangxin.review.expert;

import cn.jiangxin.access.Change;
import cn.jiangxin.platform.InstallationKey;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the audit trail holds of scores while they are the expert's alone: a keyed digest of all
 * points and remarks of a sheet. Nobody reads points from it, and a score that was changed past the
 * service no longer fits it. The points themselves enter the trail when the session closes.
 */
@Singleton
class ScoreSeal {

  private static final String PURPOSE = "expert-scores";

  private final InstallationKey key;

  ScoreSeal(InstallationKey key) {
    this.key = key;
  }

  /** The digests before and after another set of scores was handed in. */
  Change between(Sheet sheet, List<Score> now) {
    return Change.of("scores", of(sheet.id(), sheet.scores()), of(sheet.id(), now))
        .and(Change.of("aspects", null, now.size()));
  }

  /** That a sheet's scores count no longer, and why. */
  Change dropped(Sheet sheet, Recusal recusal, String reason) {
    return Change.between(
        new State(of(sheet.id(), sheet.scores()), null, null), new State(null, recusal, reason));
  }

  /** The digest of a sheet; null: nothing was handed in. */
  @Nullable String of(long sheet, Collection<Score> scores) {
    return scores.isEmpty() ? null : key.digest(PURPOSE, sheet + "\n" + text(scores));
  }

  private static String text(Collection<Score> scores) {
    return scores.stream()
        .map(s -> s.aspect() + "=" + s.points() + " " + (s.remark() == null ? "" : s.remark()))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private record State(
      @Nullable String scores, @Nullable Recusal recusal, @Nullable String reason) {}
}
