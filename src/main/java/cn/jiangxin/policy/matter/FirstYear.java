package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.clause.Settings;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The first calendar year whose duties count.
 *
 * @param reading how it follows from the year of recognition
 * @param inForceFrom first day on which the document is in force; null: always. Years that it does
 *     not cover in full do not count
 */
public record FirstYear(Reading reading, @Nullable LocalDate inForceFrom) {
  private static final String PARAMETER = "firstDutyYear";

  /** How the first counted year follows from the year of recognition. */
  public enum Reading {
    RECOGNITION_YEAR_PLUS_1,
    RECOGNITION_YEAR
  }

  /** Reads the rule from the pack's parameters. */
  public static FirstYear from(Settings settings, @Nullable LocalDate inForceFrom) {
    Reading reading =
        settings.states(PARAMETER)
            ? settings.choice(PARAMETER, Reading.class)
            : Reading.RECOGNITION_YEAR_PLUS_1;
    return new FirstYear(reading, inForceFrom);
  }

  int after(LocalDate recognised) {
    int own = recognised.getYear() + (reading == Reading.RECOGNITION_YEAR ? 0 : 1);
    return inForceFrom == null ? own : Math.max(own, firstFullYear(inForceFrom));
  }

  private static int firstFullYear(LocalDate day) {
    return day.getDayOfYear() == 1 ? day.getYear() : day.getYear() + 1;
  }
}
