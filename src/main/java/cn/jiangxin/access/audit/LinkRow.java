package cn.jiangxin.access.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;

/** A link of the chain. */
@MappedEntity("audit_link")
record LinkRow(
    @Id long seq,
    long entryId,
    String content,
    String previous,
    String hash,
    LocalDateTime sealedAt) {

  /** What stands before the first link. */
  static final Mark BEGINNING = new Mark(0, "0".repeat(64));

  static LinkRow after(Mark last, AuditRow entry, LocalDateTime now) {
    long seq = last.seq() + 1;
    String content = ContentHash.of(entry.toEntry());
    return new LinkRow(
        seq,
        entry.storedId(),
        content,
        last.hash(),
        hash(seq, entry.storedId(), content, last.hash()),
        now);
  }

  static String hash(long seq, long entryId, String content, String previous) {
    return new Sha256()
        .add(Long.toString(seq))
        .add(Long.toString(entryId))
        .add(content)
        .add(previous)
        .hex();
  }

  Mark mark() {
    return new Mark(seq, hash);
  }
}
