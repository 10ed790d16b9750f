package cn.jiangxin.reporting.rollup;

import cn.jiangxin.shared.Money;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one studio, or of several together.
 *
 * @param figures money is missing where it may not be seen; of the others none is missing
 * @param skillLevels people of the team on the last day by skill level, as far as it is recorded
 */
@Serdeable
public record Tally(Map<Figure, Long> figures, Map<String, Long> skillLevels) {

  static Tally of(Collection<Counted> blocks, Map<String, Long> skillLevels) {
    Map<Figure, Long> figures = new EnumMap<>(Figure.class);
    Stream.of(Figure.values()).filter(f -> !f.isMoney()).forEach(f -> figures.put(f, 0L));
    blocks.forEach(block -> figures.putAll(block.figures()));
    return new Tally(figures, skillLevels);
  }

  /** The figures together; money only if it may be seen of each. */
  static Tally sum(Collection<Tally> parts) {
    Map<Figure, Long> figures = new EnumMap<>(of(List.of(), Map.of()).figures());
    Map<String, Long> levels = new TreeMap<>();
    for (Tally part : parts) {
      part.figures.forEach((figure, number) -> figures.merge(figure, number, Math::addExact));
      part.skillLevels.forEach((level, people) -> levels.merge(level, people, Math::addExact));
    }
    figures.keySet().removeIf(f -> parts.stream().anyMatch(p -> !p.figures.containsKey(f)));
    return new Tally(figures, levels);
  }

  /** A number that is not money. */
  public long of(Figure figure) {
    return figures.getOrDefault(figure, 0L);
  }

  /** An amount; null if it may not be seen. */
  public @Nullable Money money(Figure figure) {
    Long fen = figures.get(figure);
    return fen == null ? null : new Money(fen);
  }

  /** Records of all ledgers to be verified. */
  public long waiting() {
    return Stream.of(
            Figure.ACTIVITIES_WAITING,
            Figure.OUTCOMES_WAITING,
            Figure.PROJECTS_WAITING,
            Figure.MENTORSHIPS_WAITING)
        .collect(Collectors.summingLong(this::of));
  }
}
