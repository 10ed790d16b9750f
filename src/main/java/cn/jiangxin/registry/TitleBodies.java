package cn.jiangxin.registry;

import cn.jiangxin.assessment.TitleRules;
import cn.jiangxin.policy.matter.Recognisers;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which bodies have to concur in a title, in the shape in which SQL compares them. */
@Singleton
public class TitleBodies {

  private static final String NONE = "-";
  private static final String FIRST = "0001-01-01";
  private static final String LAST = "9999-12-31";

  private final TitleRules rules;

  TitleBodies(TitleRules rules) {
    this.rules = rules;
  }

  /**
   * Programmes that say who has to concur; under any other one body is enough. Never empty, so that
   * an IN list is well formed.
   */
  List<String> ruled() {
    List<String> programmes = List.copyOf(rules.byProgramme().keySet());
    return programmes.isEmpty() ? List.of(NONE) : programmes;
  }

  /**
   * Each body that has to concur as a JSON array: programme, which of its rules, body, how many
   * have to concur by that rule, and the first and the last day of the decisions that are theirs.
   */
  public String recognisers() {
    List<String> rows = new ArrayList<>();
    for (Map.Entry<String, List<Recognisers>> ruled : rules.byProgramme().entrySet()) {
      for (int rule = 0; rule < ruled.getValue().size(); rule++) {
        Recognisers named = ruled.getValue().get(rule);
        for (String body : named.bodies()) {
          rows.add(row(ruled.getKey(), rule, body, named));
        }
      }
    }
    return "[" + String.join(",", rows) + "]";
  }

  /** Codes of packs need no escape. */
  private static String row(String programme, int rule, String body, Recognisers named) {
    return "[\"%s\",%d,\"%s\",%d,\"%s\",\"%s\"]"
        .formatted(
            programme,
            rule,
            body,
            named.bodies().size(),
            day(named.when().from(), FIRST),
            day(named.when().to(), LAST));
  }

  private static String day(@Nullable LocalDate day, String none) {
    return day == null ? none : day.toString();
  }
}
