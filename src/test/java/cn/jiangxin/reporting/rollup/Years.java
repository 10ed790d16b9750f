package cn.jiangxin.reporting.rollup;

import cn.jiangxin.policy.finding.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Years of units to print. */
public final class Years {
  private Years() {}

  /** A unit with so many studios. */
  public static UnitYear unit(String name, int studios) {
    return UnitYear.of(
        new UnitRow(1, "U-1", name),
        IntStream.range(0, studios)
            .mapToObj(
                i ->
                    new StudioYear(
                        "S-" + i,
                        name + "第" + i + "工作室",
                        tally(),
                        i % 3 == 0 ? lacks() : List.of()))
            .toList());
  }

  private static Tally tally() {
    Map<Figure, Long> figures =
        Arrays.stream(Figure.values())
            .collect(Collectors.toMap(Function.identity(), f -> f.isMoney() ? 123_456_789L : 12L));
    return new Tally(figures, Map.of("L1", 2L, "L3", 7L, "APPRENTICE", 1L));
  }

  private static List<Lack> lacks() {
    return List.of(
        new Lack(
            "BDA-14.4",
            "2026",
            "FLAG",
            new BigDecimal("3"),
            new BigDecimal("4"),
            LocalDate.of(2026, 12, 31),
            List.of(new Finding.Missing("policy.term.exchange-activity", BigDecimal.ONE)),
            "BDA/1.0"),
        new Lack("BDA-22.1", "2026", "UNKNOWN", null, null, null, List.of(), "BDA/1.0"));
  }
}
