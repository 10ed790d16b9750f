package cn.jiangxin.policy.pack;

import cn.jiangxin.policy.yaml.PackFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the packs: those within the product by their index, those on disk by looking. */
public final class PackFolders {
  private static final String INDEX = "policies/index.txt";
  private static final int ISSUER_AND_DOCUMENT = 2;

  private PackFolders() {}

  /** The folders of all packs, those within the product first. */
  public static List<PackFolder> all(@Nullable Path outside) {
    return all(outside == null ? List.of() : outside(outside));
  }

  /** The folders of all packs, those within the product first. */
  public static List<PackFolder> all(List<PackFolder> outside) {
    List<PackFolder> folders = new ArrayList<>(builtIn());
    folders.addAll(outside);
    return folders;
  }

  private static List<PackFolder> builtIn() {
    try (InputStream stream = PackFolders.class.getClassLoader().getResourceAsStream(INDEX)) {
      if (stream == null) {
        throw new IllegalStateException("the product lacks " + INDEX);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> PackFolder.builtIn(line.strip()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The folders of the packs in a directory.
   *
   * @throws PackFault if it is none
   */
  public static List<PackFolder> outside(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new PackFault(directory.toString(), 1, "(directory)", "is not a directory");
    }
    try (Stream<Path> paths = Files.walk(directory, ISSUER_AND_DOCUMENT)) {
      return paths.filter(PackFolders::isPack).sorted().map(PackFolder::outside).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder that holds any file of a pack is meant to be one; the reader says what it lacks. */
  private static boolean isPack(Path path) {
    return PackFolder.FILES.stream().anyMatch(file -> Files.isRegularFile(path.resolve(file)));
  }
}
