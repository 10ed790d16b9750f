package cn.jiangxin.studio.evidence;

import cn.jiangxin.platform.BusinessClock;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Store of the bytes: each file once, under its hash. */
@Singleton
class EvidenceFiles {
  /** Far below the largest packet that any server takes. */
  private static final int PART = 1 << 20;

  private final FileRows rows;
  private final PartRows parts;
  private final BusinessClock clock;

  EvidenceFiles(FileRows rows, PartRows parts, BusinessClock clock) {
    this.rows = rows;
    this.parts = parts;
    this.clock = clock;
  }

  /** Keeps the file unless it is kept already. */
  void keep(SentFile file, Optional<byte[]> preview) {
    if (rows.keep(file.hash(), file.kind(), file.bytes().length, clock.time()) == 1) {
      parts.saveAll(partsOf(file));
      preview.ifPresent(png -> rows.save(new PreviewRow(file.hash(), png)));
    }
  }

  private static List<PartRow> partsOf(SentFile file) {
    byte[] bytes = file.bytes();
    List<PartRow> parts = new ArrayList<>();
    for (int from = 0; from < bytes.length; from += PART) {
      byte[] part = Arrays.copyOfRange(bytes, from, Math.min(from + PART, bytes.length));
      parts.add(new PartRow(null, file.hash(), parts.size(), part));
    }
    return parts;
  }

  byte[] bytes(String hash) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    parts.of(hash).forEach(part -> out.writeBytes(part.bytes()));
    return out.toByteArray();
  }

  Optional<byte[]> preview(String hash) {
    return rows.findById(hash).map(PreviewRow::bytes);
  }
}
