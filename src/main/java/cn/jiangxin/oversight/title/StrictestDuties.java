package cn.jiangxin.oversight.title;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares what several titles ask for. */
final class StrictestDuties {

  /** Most in a year first; of two that ask for as much, the one with the shorter spans. */
  private static final Comparator<AskedDuty> MOST_FIRST =
      Comparator.comparing(AskedDuty::yearly)
          .thenComparing(duty -> duty.per().timesAYear())
          .reversed();

  private StrictestDuties() {}

  /** The strictest of each kind that more than one programme asks for. */
  static List<StrictestDuty> among(List<AskedDuty> duties) {
    Map<String, List<AskedDuty>> byKind =
        duties.stream()
            .collect(
                Collectors.groupingBy(AskedDuty::kind, LinkedHashMap::new, Collectors.toList()));
    return byKind.values().stream()
        .filter(StrictestDuties::compete)
        .map(StrictestDuties::of)
        .toList();
  }

  private static boolean compete(List<AskedDuty> duties) {
    return duties.stream().map(AskedDuty::programme).distinct().count() > 1;
  }

  private static StrictestDuty of(List<AskedDuty> duties) {
    List<AskedDuty> sorted = duties.stream().sorted(MOST_FIRST).toList();
    return new StrictestDuty(sorted.get(0), sorted.subList(1, sorted.size()));
  }
}
