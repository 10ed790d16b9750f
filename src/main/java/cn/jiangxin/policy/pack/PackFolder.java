package cn.jiangxin.policy.pack;

import cn.jiangxin.policy.yaml.PackFault;
import cn.jiangxin.policy.yaml.YamlNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where the files of a pack lie: a folder on the class path or on disk, or memory. */
public final class PackFolder {
  /** Names of the files that a pack may have. */
  public static final Set<String> FILES = Set.of("scheme.yml", "clauses.yml", "cases.yml");

  private static final String ROOT = "policies/";

  private final String name;
  private final Source source;

  /** Opens a file by its name; null if there is none. */
  private interface Source {
    @Nullable InputStream open(String file) throws IOException;
  }

  private PackFolder(String name, Source source) {
    this.name = name;
    this.source = source;
  }

  /** A folder within the product, by {@code <issuer>/<document>}. */
  public static PackFolder builtIn(String path) {
    ClassLoader loader = PackFolder.class.getClassLoader();
    return new PackFolder(path, file -> loader.getResourceAsStream(ROOT + path + "/" + file));
  }

  /** A folder on disk. */
  public static PackFolder outside(Path folder) {
    return new PackFolder(
        folder.toString(),
        file -> {
          Path path = folder.resolve(file);
          return Files.isRegularFile(path) ? Files.newInputStream(path) : null;
        });
  }

  /** A pack in memory, which touches no file system. */
  public static PackFolder inMemory(Map<String, String> files) {
    return new PackFolder(
        "pack",
        file -> {
          String text = files.get(file);
          return text == null
              ? null
              : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        });
  }

  /** The same folder with other files in it. */
  PackFolder with(Map<String, String> files) {
    return new PackFolder(name, inMemory(files).source);
  }

  /** The text of its files by name. */
  Map<String, String> files() {
    Map<String, String> texts = new TreeMap<>();
    for (String file : FILES) {
      try (InputStream stream = source.open(file)) {
        if (stream != null) {
          texts.put(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  /** Name for messages. */
  String name() {
    return name;
  }

  private String text(String file, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new PackFault(name + "/" + file, 1, "(document)", "is not written in UTF-8");
    }
  }

  /** Reads a file of the pack; null if it has none of that name. */
  @Nullable YamlNode read(String file) {
    try (InputStream stream = source.open(file)) {
      if (stream == null) {
        return null;
      }
      return YamlNode.read(name + "/" + file, new StringReader(text(file, stream.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
