package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.StudioFile.Recommendation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a unit's union said on whether to recommend the studio for the title (BDA-16.2). */
public final class Recommendations {
  private static final String RECOGNITION = "RECOGNITION";

  private Recommendations() {}

  /**
   * The day of the recommendation that stands on the day; null if there is none, or the union has
   * gone back on it. One that a title was given on and that ended since serves for no second title.
   */
  public static @Nullable LocalDate standing(Matter matter, LocalDate day) {
    Recommendation latest = null;
    for (Recommendation said : matter.studio().recommendations()) {
      boolean counts =
          said.matter().equals(RECOGNITION)
              && !said.on().isAfter(day)
              && matter.asOf().reached(said.on())
              && !isUsed(matter, said.on(), day);
      if (counts && (latest == null || !said.on().isBefore(latest.on()))) {
        latest = said;
      }
    }
    return latest == null || !latest.recommends() ? null : latest.on();
  }

  private static boolean isUsed(Matter matter, LocalDate said, LocalDate day) {
    for (Title title : matter.titles()) {
      LocalDate ended = title.record().endedOn();
      if (ended != null && said.isBefore(ended) && !ended.isAfter(day)) {
        return true;
      }
    }
    return false;
  }
}
