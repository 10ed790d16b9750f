package cn.jiangxin.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A whole policy pack of a city that the product does not know: one body recognises, titles run for
 * four years, a visit of its own kind ends them, and money comes from other payers, in another
 * amount, for other kinds of cost.
 */
public final class OtherCity {

  private static final List<String> FILES = List.of("scheme.yml", "clauses.yml", "cases.yml");

  private OtherCity() {}

  /**
   * Writes the pack.
   *
   * @param directory where outside packs lie
   * @return the folder of the pack
   */
  public static Path write(Path directory) throws IOException {
    Path folder = Files.createDirectories(directory.resolve("wangjiang").resolve("measure"));
    for (String file : FILES) {
      try (InputStream text = OtherCity.class.getResourceAsStream("/policy/other-city/" + file)) {
        Files.write(folder.resolve(file), Objects.requireNonNull(text, file).readAllBytes());
      }
    }
    return folder;
  }
}
