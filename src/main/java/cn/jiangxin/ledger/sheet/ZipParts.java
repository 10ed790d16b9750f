package cn.jiangxin.ledger.sheet;

import cn.jiangxin.shared.Result.Reason;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a workbook, which is a zip file. What the file says of sizes is not believed: bytes
 * are counted as they unfold, and reading ends at the bound.
 */
final class ZipParts {
  private static final int MOST_PARTS = 1_000;
  private static final long MOST_BYTES = 64L * 1024 * 1024;
  private static final int MOST_KEPT = 24 * 1024 * 1024;

  private final byte[] file;
  private final Map<String, byte[]> kept = new HashMap<>();
  private final Set<String> names = new LinkedHashSet<>();

  /** Looks through the file; keeps all parts but the sheets, which are read as they stream. */
  ZipParts(byte[] file) throws Unreadable {
    this.file = file;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      Bounded bounded = new Bounded(zip, MOST_BYTES);
      long keptBytes = 0;
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (names.size() == MOST_PARTS) {
          throw new TooLarge();
        }
        names.add(part.getName());
        if (isSmall(part.getName())) {
          byte[] bytes = bounded.readNBytes(MOST_KEPT + 1);
          keptBytes += bytes.length;
          kept.put(part.getName(), bytes);
        } else {
          bounded.transferTo(OutputStream.nullOutputStream());
        }
        if (keptBytes > MOST_KEPT) {
          throw new TooLarge();
        }
      }
    } catch (TooLarge e) {
      throw new Unreadable(Reason.of("sheet.file.bomb"));
    } catch (IOException | IllegalArgumentException e) {
      throw new Unreadable(Reason.of("sheet.file.broken"));
    }
  }

  private static boolean isSmall(String name) {
    return (name.endsWith(".xml") || name.endsWith(".rels"))
        && !(name.startsWith("xl/worksheets/") && name.endsWith(".xml"));
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** A part that is no sheet. */
  byte[] small(String name) throws Unreadable {
    byte[] bytes = kept.get(name);
    if (bytes == null) {
      throw new Unreadable(Reason.of("sheet.file.broken"));
    }
    return bytes;
  }

  /** A part as it unfolds; the caller closes it. */
  InputStream open(String name) throws IOException, Unreadable {
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
    for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
      if (part.getName().equals(name)) {
        return new Bounded(zip, MOST_BYTES);
      }
    }
    zip.close();
    throw new Unreadable(Reason.of("sheet.file.broken"));
  }

  /** More than the bound. */
  private static final class TooLarge extends IOException {
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
