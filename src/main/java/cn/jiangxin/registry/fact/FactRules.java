package cn.jiangxin.registry.fact;

import cn.jiangxin.access.Permission;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who may report which kind of fact, and what is asked: a table of data, one row a kind. */
public final class FactRules {
  private static final String FILE = "/registry/facts.csv";

  /** The rules that the service is built with. */
  public static final FactRules CURRENT = of(read());

  private final Map<FactKind, FactRule> rules;

  private FactRules(Map<FactKind, FactRule> rules) {
    this.rules = rules;
  }

  /** The rule of the kind. */
  public FactRule of(FactKind kind) {
    return Objects.requireNonNull(rules.get(kind));
  }

  /** All rules, in the order of the kinds. */
  public List<FactRule> all() {
    return List.copyOf(rules.values());
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException if it names a kind or permission that there is not, or leaves
   *     a kind out
   */
  static FactRules of(List<String> lines) {
    Map<FactKind, FactRule> rules = new EnumMap<>(FactKind.class);
    lines.stream().skip(1).map(FactRules::rule).forEach(rule -> rules.put(rule.kind(), rule));
    if (rules.size() != FactKind.values().length) {
      throw new IllegalArgumentException("a kind has no rule: " + rules.keySet());
    }
    return new FactRules(rules);
  }

  private static FactRule rule(String line) {
    String[] cells = line.split(",", -1);
    return new FactRule(
        FactKind.valueOf(cells[0]),
        Permission.valueOf(cells[1]),
        cells[2],
        kind(cells[3]),
        Arrays.stream(cells[4].split(" ")).map(FactField::of).toList());
  }

  private static @Nullable FactKind kind(String cell) {
    return cell.isEmpty() ? null : FactKind.valueOf(cell);
  }

  private static List<String> read() {
    try (InputStream in = FactRules.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
