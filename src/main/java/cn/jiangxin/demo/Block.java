package cn.jiangxin.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A block of one of the demo's data files, read by key. */
final class Block {

  private final Map<?, ?> entries;

  private Block(Map<?, ?> entries) {
    this.entries = entries;
  }

  /** The one block that a file holds. */
  static Block file(String name) {
    return new Block((Map<?, ?>) load(name));
  }

  /** The blocks of a file that holds a list. */
  static List<Block> list(String name) {
    return blocks(load(name));
  }

  private static Object load(String name) {
    try (InputStream in =
        Objects.requireNonNull(Block.class.getResourceAsStream("/demo/" + name), name)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Block> blocks(Object list) {
    return ((List<?>) list).stream().map(entry -> new Block((Map<?, ?>) entry)).toList();
  }

  String text(String key) {
    return optional(key)
        .orElseThrow(() -> new IllegalStateException("demo data without " + key + ": " + entries));
  }

  String text(String key, String otherwise) {
    return optional(key).orElse(otherwise);
  }

  Optional<String> optional(String key) {
    return Optional.ofNullable(entries.get(key)).map(String::valueOf);
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  int number(String key, int otherwise) {
    return optional(key).map(Integer::valueOf).orElse(otherwise);
  }

  boolean flag(String key, boolean otherwise) {
    return optional(key).map(Boolean::valueOf).orElse(otherwise);
  }

  /** A number by year, where the data name one. */
  Optional<Integer> numberIn(String key, int year) {
    return entries.get(key) instanceof Map<?, ?> years
        ? Optional.ofNullable(years.get(year)).map(value -> (Integer) value)
        : Optional.empty();
  }

  /** Texts of a list; none if there is no such list. */
  List<String> texts(String key) {
    return entries.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  Block block(String key) {
    return new Block((Map<?, ?>) Objects.requireNonNull(entries.get(key), key));
  }

  /** Blocks of a list; none if there is no such list. */
  List<Block> blocks(String key) {
    return entries.get(key) instanceof List<?> list ? blocks((Object) list) : List.of();
  }

  /** The keys, in the order of the file. */
  List<String> keys() {
    return entries.keySet().stream().map(String::valueOf).toList();
  }
}
