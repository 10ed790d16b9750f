package cn.jiangxin.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A table that people keep by hand: cells between upright strokes, remarks after a hash.
 *
 * @param heading the names of the columns
 * @param rows all rows below it
 */
public record HandTable(List<String> heading, List<List<String>> rows) {

  /** Reads the table from the class path. */
  public static HandTable of(String resource) {
    try (InputStream in = HandTable.class.getResourceAsStream(resource)) {
      List<List<String>> lines =
          new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> List.of(line.split("\\|", -1)))
              .toList();
      return new HandTable(lines.get(0), lines.subList(1, lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
