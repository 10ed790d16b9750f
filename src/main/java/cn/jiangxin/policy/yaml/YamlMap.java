package cn.jiangxin.policy.yaml;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mapping of which every key must be asked for; {@link #done()} refuses the others. */
public final class YamlMap {
  private final YamlNode node;
  private final Map<String, YamlNode> entries;
  private final Set<String> asked = new HashSet<>();

  /** Takes the mapping. */
  public YamlMap(YamlNode node) {
    this.node = node;
    this.entries = node.entries();
  }

  /** The value; null if the key is absent or empty. */
  public @Nullable YamlNode find(String key) {
    asked.add(key);
    YamlNode value = entries.get(key);
    return value == null || value.isNull() ? null : value;
  }

  /** The value, which must be there. */
  public YamlNode get(String key) {
    YamlNode value = find(key);
    if (value == null) {
      throw node.fault("lacks " + key);
    }
    return value;
  }

  /** The single value, which must be there. */
  public String text(String key) {
    return get(key).text();
  }

  /** The single value; null if the key is absent or empty. */
  public @Nullable String textOrNull(String key) {
    YamlNode value = find(key);
    return value == null ? null : value.text();
  }

  /** The values of a list, or the one value; empty if the key is absent. */
  public List<String> texts(String key) {
    YamlNode value = find(key);
    if (value == null) {
      return List.of();
    }
    return value.isList()
        ? value.elements().stream().map(YamlNode::text).toList()
        : List.of(value.text());
  }

  /** The mapping under the key; null if the key is absent or empty. */
  public @Nullable YamlMap mapOrNull(String key) {
    YamlNode value = find(key);
    return value == null ? null : new YamlMap(value);
  }

  /** One of the constants of an enum, written in lower case with hyphens or as it is. */
  public <E extends Enum<E>> E oneOf(String key, Class<E> constants) {
    return constant(get(key), constants);
  }

  /** One of the constants of an enum. */
  public static <E extends Enum<E>> E constant(YamlNode value, Class<E> constants) {
    String name = value.text().toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    return Arrays.stream(constants.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> value.fault("must be one of " + Arrays.toString(constants.getEnumConstants())));
  }

  /** A fault of the whole mapping. */
  public PackFault fault(String what) {
    return node.fault(what);
  }

  /** Refuses keys that nobody asked for. */
  public void done() {
    entries.forEach(
        (key, value) -> {
          if (!asked.contains(key)) {
            throw value.fault("is not known here");
          }
        });
  }
}
