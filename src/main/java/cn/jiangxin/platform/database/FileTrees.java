package cn.jiangxin.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders. */
final class FileTrees {
  private FileTrees() {}

  /** Deletes a folder with all that is in it; a folder that is not there is fine. */
  static void delete(Path root) throws IOException {
    if (Files.exists(root)) {
      for (Path path : deepestFirst(root)) {
        Files.delete(path);
      }
    }
  }

  private static List<Path> deepestFirst(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
