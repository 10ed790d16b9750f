package cn.jiangxin.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack of the product as a ZIP file, with changes of a test's choice. */
public final class ZippedPack {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  /** The pack in a folder of the product, by {@code <issuer>/<document>}. */
  public static ZippedPack of(String folder) {
    ZippedPack pack = new ZippedPack();
    for (String file : new String[] {"scheme.yml", "clauses.yml", "cases.yml"}) {
      pack.with(file, read("policies/" + folder + "/" + file));
    }
    return pack;
  }

  /** A ZIP file without anything. */
  public static ZippedPack empty() {
    return new ZippedPack();
  }

  /** The measure of BDA asking for 62.51 m² where it asks for 20, its cases changed likewise. */
  public static ZippedPack withLargerRooms() {
    return of("bda/studio-measure")
        .changed("scheme.yml", "version: \"1.0\"", "version: \"2.0\"")
        .changed("clauses.yml", "always: 20.00 }", "always: 62.51 }")
        .changed("cases.yml", "area: 35.00", "area: 80.00")
        .changed("cases.yml", "area: 20.00", "area: 62.51")
        .changed("cases.yml", "area: 19.99", "area: 62.50")
        .changed("cases.yml", "area: 12.00, equipped: true }", "area: 54.51, equipped: true }")
        .changed("cases.yml", "minArea: \"19.99\"", "minArea: \"62.50\"")
        .changed("cases.yml", "counted: 20.00", "counted: 62.51")
        .changed("cases.yml", "counted: 19.99", "counted: 62.50")
        .changed("cases.yml", "limit: 20.00", "limit: 62.51");
  }

  /** Puts a file in, or in the place of another. */
  public ZippedPack with(String name, String text) {
    entries.put(name, text.getBytes(UTF_8));
    return this;
  }

  /** Puts bytes in. */
  public ZippedPack with(String name, byte[] content) {
    entries.put(name, content);
    return this;
  }

  /** Leaves a file out. */
  public ZippedPack without(String name) {
    entries.remove(name);
    return this;
  }

  /** Replaces a text that must be there, wherever it is there. */
  public ZippedPack changed(String file, String old, String text) {
    String now = new String(entries.getOrDefault(file, new byte[0]), UTF_8);
    if (!now.contains(old)) {
      throw new IllegalArgumentException(file + " does not contain " + old);
    }
    return with(file, now.replace(old, text));
  }

  /** The ZIP file, all its files in one folder if that is not empty. */
  public byte[] zip(String folder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(folder + entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The ZIP file. */
  public byte[] zip() {
    return zip("");
  }

  private static String read(String resource) {
    try (InputStream stream = ZippedPack.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException(resource);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
