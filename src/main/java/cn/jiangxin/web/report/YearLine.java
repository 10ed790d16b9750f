package cn.jiangxin.web.report;

import cn.jiangxin.reporting.rollup.Figure;
import cn.jiangxin.reporting.rollup.StudioYear;
import cn.jiangxin.reporting.rollup.Tally;
import cn.jiangxin.reporting.rollup.UnitYear;
import cn.jiangxin.shared.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A studio, a unit or their total on the page of the annual roll-up.
 *
 * @param base address of the studio's page; empty where the numbers lead nowhere
 * @param url where the name leads
 * @param lacks clauses under which something is missing
 */
public record YearLine(String name, String url, String base, Tally tally, long lacks) {

  static YearLine of(StudioYear studio) {
    String base = "/studios/" + studio.code();
    return new YearLine(studio.name(), base, base, studio.tally(), studio.missing().size());
  }

  static YearLine of(UnitYear unit, int year) {
    String url = "/units/" + unit.code() + "/roll-up?year=" + year;
    return new YearLine(unit.name(), url, "", unit.total(), unit.lacks());
  }

  static YearLine total(Tally tally, List<YearLine> lines) {
    return new YearLine("", "", "", tally, lines.stream().mapToLong(YearLine::lacks).sum());
  }

  /** One of the figures by its name, as a view knows it. */
  public long number(String figure) {
    return tally.of(Figure.valueOf(figure));
  }

  /** An amount; null if it may not be seen. */
  public @Nullable Money money(String figure) {
    return tally.money(Figure.valueOf(figure));
  }

  /** People by skill level. */
  public Map<String, Long> levels() {
    return tally.skillLevels();
  }
}
