package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.matter.BoostApplications;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.BoostProjectFile.StudioTitle;
import cn.jiangxin.shared.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grades of money by level of the studio (BJ24-J.9, J.10). A pack lists the levels, highest
 * first, and states grades and ratio of each under its own name: {@code grades.LEVEL}, {@code
 * shares.LEVEL}.
 *
 * @param demonstrationOnly whether the highest level needs a demonstration studio
 */
record Scale(List<Row> rows, boolean demonstrationOnly) {

  /**
   * The grades of one level.
   *
   * @param split null: the text states no ratio
   */
  record Row(String level, List<Money> grades, @Nullable Split split) {}

  static Scale from(Settings settings) {
    List<Row> rows = new ArrayList<>();
    for (String level : settings.codes("applicantLevels")) {
      rows.add(
          new Row(
              level, settings.sums("grades." + level), Split.from(settings, "shares." + level)));
    }
    return new Scale(List.copyOf(rows), settings.flag("municipalGradeRequiresDemonstration"));
  }

  /** The row of the studio's highest title on the day of the application; null if none counts. */
  @Nullable Row heldBy(Matter matter) {
    List<StudioTitle> titles = BoostApplications.titles(matter);
    boolean lower = false;
    for (Row row : rows) {
      if (lower) {
        return row;
      }
      for (StudioTitle title : titles) {
        if (title.level().equals(row.level())) {
          boolean counts = !demonstrationOnly || title.demonstration() || !row.equals(rows.get(0));
          if (counts) {
            return row;
          }
          lower = true;
        }
      }
    }
    return null;
  }

  /** The row in which the grade stands; null if it is no grade of the plan. */
  @Nullable Row of(Money grade) {
    for (Row row : rows) {
      if (row.grades().contains(grade)) {
        return row;
      }
    }
    return null;
  }
}
