package cn.jiangxin.web.handbook;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What the handbook explains, chapter by chapter. */
@Singleton
class Tasks {

  private static final String TABLE = "/handbook/tasks.csv";

  private final List<Task> all = read();

  /** The tasks of a chapter, in their order. */
  List<Task> of(Chapter chapter) {
    return all.stream().filter(task -> task.chapter().equals(chapter.path())).toList();
  }

  private static List<Task> read() {
    InputStream table = Objects.requireNonNull(Tasks.class.getResourceAsStream(TABLE), TABLE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\\|", -1))
          .map(cells -> new Task(cells[0], cells[1], cells[2].isEmpty() ? null : cells[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
