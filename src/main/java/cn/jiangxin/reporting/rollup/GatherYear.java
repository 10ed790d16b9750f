package cn.jiangxin.reporting.rollup;

import cn.jiangxin.access.Scope;
import cn.jiangxin.assessment.FindingDetail;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the blocks of the units' years together, studio by studio. */
@Singleton
class GatherYear {
  private final YearRows rows;
  private final ObjectMapper json;

  GatherYear(YearRows rows, ObjectMapper json) {
    this.rows = rows;
    this.json = json;
  }

  /**
   * The years of the units, in their order.
   *
   * @param seen where the register may be read
   * @param paid where money may be seen
   */
  List<UnitYear> of(List<UnitRow> units, YearSpan span, Scope seen, Scope paid) {
    if (units.isEmpty()) {
      return List.of();
    }
    Set<Long> ids = units.stream().map(UnitRow::id).collect(Collectors.toSet());
    Map<Long, List<StudioYear>> studios = studios(ids, span, seen, paid);
    return units.stream()
        .map(unit -> UnitYear.of(unit, studios.getOrDefault(unit.id(), List.of())))
        .toList();
  }

  private Map<Long, List<StudioYear>> studios(
      Set<Long> units, YearSpan span, Scope seen, Scope paid) {
    Map<Long, List<Counted>> blocks = blocks(units, span, seen, paid);
    Map<Long, Map<String, Long>> levels = levels(units, span, seen);
    Map<Long, List<Lack>> lacks = lacks(units, span, seen);
    return rows.studios(units, span.last(), seen.everything(), seen.organisations()).stream()
        .collect(
            Collectors.groupingBy(
                StudioRow::unitId,
                Collectors.mapping(
                    studio -> studio(studio, blocks, levels, lacks), Collectors.toList())));
  }

  private static StudioYear studio(
      StudioRow studio,
      Map<Long, List<Counted>> blocks,
      Map<Long, Map<String, Long>> levels,
      Map<Long, List<Lack>> lacks) {
    return new StudioYear(
        studio.code(),
        studio.name(),
        Tally.of(
            blocks.getOrDefault(studio.id(), List.of()),
            levels.getOrDefault(studio.id(), Map.of())),
        lacks.getOrDefault(studio.id(), List.of()));
  }

  private Map<Long, List<Counted>> blocks(Set<Long> units, YearSpan span, Scope seen, Scope paid) {
    LocalDate first = span.first();
    LocalDate last = span.last();
    boolean all = seen.everything();
    Collection<Long> places = seen.organisations();
    List<Counted> blocks = new ArrayList<>();
    blocks.addAll(rows.activities(units, first, last, all, places));
    blocks.addAll(rows.outcomes(units, first, last, all, places));
    blocks.addAll(rows.projects(units, first, last, all, places));
    blocks.addAll(rows.members(units, first, last, all, places));
    blocks.addAll(rows.mentoring(units, first, last, all, places));
    blocks.addAll(rows.waiting(units, first, last, all, places));
    blocks.addAll(rows.money(units, first, last, paid.everything(), paid.organisations()));
    return blocks.stream().collect(Collectors.groupingBy(Counted::studioId));
  }

  private Map<Long, Map<String, Long>> levels(Set<Long> units, YearSpan span, Scope seen) {
    Map<Long, Map<String, Long>> levels = new HashMap<>();
    rows.skillLevels(units, span.last(), seen.everything(), seen.organisations())
        .forEach(
            row ->
                levels
                    .computeIfAbsent(row.studioId(), id -> new HashMap<>())
                    .put(row.skillLevel(), row.people()));
    return levels;
  }

  private Map<Long, List<Lack>> lacks(Set<Long> units, YearSpan span, Scope seen) {
    return rows
        .lacks(
            units,
            span.code(),
            span.first(),
            span.first().plusYears(1).minusDays(1),
            seen.everything(),
            seen.organisations())
        .stream()
        .collect(
            Collectors.groupingBy(
                LackRow::studioId, Collectors.mapping(this::lack, Collectors.toList())));
  }

  private Lack lack(LackRow row) {
    try {
      return new Lack(
          row.clause(),
          row.period(),
          row.verdict(),
          row.counted(),
          row.limitValue(),
          row.dueOn(),
          json.readValue(row.detail(), FindingDetail.class).missing(),
          row.schemeVersion());
    } catch (IOException e) {
      throw new UncheckedIOException("finding of " + row.clause(), e);
    }
  }
}
