package cn.jiangxin.ledger.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zip file in memory, found by the list at its end as spreadsheet programs find
 * them. The JDK's stream stumbles over files whose parts are written before their sizes are known,
 * and its file reader needs a file on disk.
 */
final class ZipIndex {
  private static final int END = 0x06054b50;
  private static final int LISTED = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int LONGEST_END = 65_557;
  private static final int DEFLATED = 8;
  private static final int MOST_PARTS = 1_000;

  private final byte[] bytes;
  private final ByteBuffer file;
  private final Map<String, Place> places = new LinkedHashMap<>();

  private record Place(int method, int size, int at) {}

  ZipIndex(byte[] bytes) throws IOException {
    this.bytes = bytes;
    this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    try {
      read(end());
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("no list of parts", e);
    }
  }

  private int end() throws IOException {
    for (int at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_END); at--) {
      if (file.getInt(at) == END) {
        return at;
      }
    }
    throw new IOException("no list of parts");
  }

  private void read(int end) throws IOException {
    int number = Short.toUnsignedInt(file.getShort(end + 10));
    int at = file.getInt(end + 16);
    if (number > MOST_PARTS) {
      throw new ZipParts.TooLarge();
    }
    for (int i = 0; i < number; i++) {
      if (file.getInt(at) != LISTED) {
        throw new IOException("no part at " + at);
      }
      int name = Short.toUnsignedInt(file.getShort(at + 28));
      int more =
          Short.toUnsignedInt(file.getShort(at + 30)) + Short.toUnsignedInt(file.getShort(at + 32));
      places.put(
          new String(bytes, at + 46, name, StandardCharsets.UTF_8),
          new Place(file.getShort(at + 10), file.getInt(at + 20), file.getInt(at + 42)));
      at += 46 + name + more;
    }
  }

  Set<String> names() {
    return places.keySet();
  }

  /** The part as it unfolds; null if there is none. */
  @Nullable InputStream open(String name) throws IOException {
    Place place = places.get(name);
    if (place == null) {
      return null;
    }
    try {
      return open(place);
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("no part " + name, e);
    }
  }

  private InputStream open(Place place) throws IOException {
    if (file.getInt(place.at()) != LOCAL) {
      throw new IOException("no part at " + place.at());
    }
    int from =
        place.at()
            + 30
            + Short.toUnsignedInt(file.getShort(place.at() + 26))
            + Short.toUnsignedInt(file.getShort(place.at() + 28));
    int rest = bytes.length - from;
    int length = place.size() < 0 ? rest : Math.min(place.size(), rest);
    InputStream raw = new ByteArrayInputStream(bytes, from, length);
    return place.method() == DEFLATED ? new InflaterInputStream(raw, new Inflater(true)) : raw;
  }
}
