package cn.jiangxin.platform.messages;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** Reads the message files that lie in one folder of the class path, in a folder or in a jar. */
final class Bundles {
  private static final String FOLDER = "i18n";
  private static final String KNOWN_FILE = FOLDER + "/platform.properties";

  private Bundles() {}

  /**
   * All messages of one language.
   *
   * @param suffix what a file's name ends with: empty for Chinese, {@code _en} for English
   * @throws IllegalStateException if two files define the same key
   */
  static Map<String, String> read(String suffix) {
    Map<String, String> all = new HashMap<>();
    for (Properties file : files(suffix)) {
      for (String key : file.stringPropertyNames()) {
        if (all.put(key, Objects.requireNonNull(file.getProperty(key))) != null) {
          throw new IllegalStateException("message key defined twice: " + key);
        }
      }
    }
    return Map.copyOf(all);
  }

  private static List<Properties> files(String suffix) {
    try {
      URI known = location().toURI();
      if (!"jar".equals(known.getScheme())) {
        return readFolder(Objects.requireNonNull(Path.of(known).getParent()), suffix);
      }
      try (FileSystem jar = FileSystems.newFileSystem(known, Map.of())) {
        return readFolder(jar.getPath(FOLDER), suffix);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL location() {
    URL url = Bundles.class.getClassLoader().getResource(KNOWN_FILE);
    return Objects.requireNonNull(url, KNOWN_FILE);
  }

  private static List<Properties> readFolder(Path folder, String suffix) throws IOException {
    List<Properties> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(p -> isBundle(p, suffix)).toList()) {
        files.add(readFile(path));
      }
    }
    return files;
  }

  private static boolean isBundle(Path path, String suffix) {
    String name = String.valueOf(path.getFileName());
    return suffix.isEmpty()
        ? name.endsWith(".properties") && !name.contains("_")
        : name.endsWith(suffix + ".properties");
  }

  private static Properties readFile(Path path) throws IOException {
    Properties file = new Properties();
    try (Reader reader = Files.newBufferedReader(path)) {
      file.load(reader);
    }
    return file;
  }
}
