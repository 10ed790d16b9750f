package cn.jiangxin.policy.pack;

import cn.jiangxin.policy.yaml.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a pack lies: a folder on the class path or on disk.
 *
 * @param name for messages
 * @param base name of the folder on the class path, or its path
 * @param disk whether it lies on disk
 */
public record PackFolder(String name, String base, boolean disk) {
  private static final String ROOT = "policies/";

  /** A folder within the product, by {@code <issuer>/<document>}. */
  public static PackFolder builtIn(String path) {
    return new PackFolder(path, ROOT + path, false);
  }

  /** A folder on disk. */
  public static PackFolder outside(Path folder) {
    return new PackFolder(folder.toString(), folder.toString(), true);
  }

  /** Reads a file of the pack; null if it has none of that name. */
  @Nullable YamlNode read(String file) {
    try (InputStream stream = open(file)) {
      if (stream == null) {
        return null;
      }
      try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
        return YamlNode.read(name + "/" + file, reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable InputStream open(String file) throws IOException {
    if (!disk) {
      return PackFolder.class.getClassLoader().getResourceAsStream(base + "/" + file);
    }
    Path path = Path.of(base, file);
    return Files.isRegularFile(path) ? Files.newInputStream(path) : null;
  }
}
