package cn.jiangxin.ledger.sheet;

import cn.jiangxin.shared.Result.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The parts of a workbook, which is a zip file. What the file says of sizes is not believed: bytes
 * are counted as they unfold, and reading ends at the bound.
 */
final class ZipParts {
  private static final long MOST_BYTES = 64L * 1024 * 1024;
  private static final int MOST_KEPT = 24 * 1024 * 1024;

  private final ZipIndex index;
  private final Map<String, byte[]> kept = new HashMap<>();

  /** Looks through the file; keeps all parts but the sheets, which are read as they stream. */
  ZipParts(byte[] file) throws Unreadable {
    try {
      index = new ZipIndex(file);
      unfold();
    } catch (TooLarge e) {
      throw new Unreadable(Reason.of("sheet.file.bomb"));
    } catch (IOException e) {
      throw Xml.broken();
    }
  }

  private void unfold() throws IOException {
    long left = MOST_BYTES;
    long leftToKeep = MOST_KEPT;
    byte[] buffer = new byte[64 * 1024];
    for (String name : index.names()) {
      try (Bounded part = new Bounded(Objects.requireNonNull(index.open(name)), left)) {
        if (isSmall(name)) {
          byte[] bytes = part.readNBytes(MOST_KEPT + 1);
          kept.put(name, bytes);
          leftToKeep -= bytes.length;
        } else {
          while (part.read(buffer) >= 0) {
            // only to be counted
          }
        }
        left = part.left;
      }
      if (leftToKeep < 0) {
        throw new TooLarge();
      }
    }
  }

  private static boolean isSmall(String name) {
    return (name.endsWith(".xml") || name.endsWith(".rels"))
        && !(name.startsWith("xl/worksheets/") && name.endsWith(".xml"));
  }

  Set<String> names() {
    return index.names();
  }

  boolean has(String name) {
    return names().contains(name);
  }

  /** A part that is no sheet. */
  byte[] small(String name) throws Unreadable {
    byte[] bytes = kept.get(name);
    if (bytes == null) {
      throw Xml.broken();
    }
    return bytes;
  }

  /** A part as it unfolds; the caller closes it. */
  InputStream open(String name) throws IOException, Unreadable {
    InputStream part = index.open(name);
    if (part == null) {
      throw Xml.broken();
    }
    return new Bounded(part, MOST_BYTES);
  }

  /** More than the bound. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Ends with {@link TooLarge} after so many bytes. */
  private static final class Bounded extends FilterInputStream {
    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      return read < 0 ? read : count(1, read);
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      return read <= 0 ? read : count(read, read);
    }

    private int count(int bytes, int answer) throws TooLarge {
      left -= bytes;
      if (left < 0) {
        throw new TooLarge();
      }
      return answer;
    }
  }
}
