package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index names every pack folder and no other. */
class PackIndexTest {
  private static final Path PACKS = Path.of("src/main/resources/policies");

  @Test
  void the_index_lists_the_folders() throws IOException {
    try (Stream<Path> files = Files.walk(PACKS)) {
      List<String> folders =
          files
              .filter(file -> file.endsWith("scheme.yml"))
              .map(file -> PACKS.relativize(file.getParent()).toString())
              .toList();
      assertThat(Files.readAllLines(PACKS.resolve("index.txt")))
          .containsExactlyInAnyOrderElementsOf(folders);
    }
  }
}
