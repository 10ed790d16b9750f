package cn.jiangxin.access.audit;

import cn.jiangxin.access.audit.AuditFault.Kind;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The chain as far as it has been read. */
final class Chain {
  private final Marks marks;
  private final @Nullable Mark archive;
  private final Predicate<String> elsewhere;
  private Mark last = LinkRow.BEGINNING;
  private long first = 1;
  private long entries;
  private @Nullable Long lastEntry;
  private @Nullable AuditFault fault;

  /**
   * @param archive the mark up to which older entries were archived; null if none were
   * @param elsewhere whether some link of the chain stands for this content
   */
  Chain(Marks marks, @Nullable Mark archive, Predicate<String> elsewhere) {
    this.marks = marks;
    this.archive = archive;
    this.elsewhere = elsewhere;
  }

  /** Reads on; false once the chain has broken. */
  boolean take(List<LinkedRow> batch) {
    if (entries == 0 && !begin(batch.get(0))) {
      return false;
    }
    for (LinkedRow link : batch) {
      AuditFault found = fault == null ? check(link) : fault;
      if (found != null) {
        fault = found;
        return false;
      }
      last = new Mark(link.seq(), link.hash());
      lastEntry = link.entryId();
      entries++;
    }
    return true;
  }

  /**
   * Older entries may have been archived, up to a mark that only somebody outside can name: what
   * the database itself keeps, whoever removes entries can write as well.
   */
  private boolean begin(LinkedRow link) {
    Mark before = new Mark(link.seq() - 1, link.previous());
    if (link.seq() == 1 || !before.equals(archive)) {
      return true;
    }
    last = before;
    first = link.seq();
    marks
        .skipTo(before)
        .ifPresent(mark -> fail(new AuditFault(Kind.NOT_COMPARABLE, mark.seq(), null)));
    return holds();
  }

  private @Nullable AuditFault check(LinkedRow link) {
    if (link.seq() != last.seq() + 1) {
      return new AuditFault(Kind.REMOVED, last.seq() + 1, null);
    }
    AuditRow entry = link.entry();
    if (entry == null) {
      return at(Kind.REMOVED, link);
    }
    String content = ContentHash.of(entry.toEntry());
    if (!content.equals(link.content())) {
      return at(elsewhere.test(content) ? Kind.REORDERED : Kind.CHANGED, link);
    }
    if (!entry.intact(content)) {
      return at(Kind.CHANGED, link);
    }
    return checkLink(link);
  }

  /** A link that is whole but does not follow the one before tells that that one was rewritten. */
  private @Nullable AuditFault checkLink(LinkedRow link) {
    String hash = LinkRow.hash(link.seq(), link.entryId(), link.content(), link.previous());
    boolean whole = hash.equals(link.hash());
    if (!link.previous().equals(last.hash())) {
      return whole
          ? new AuditFault(Kind.LINK_CHANGED, last.seq(), lastEntry)
          : at(Kind.REORDERED, link);
    }
    if (!whole) {
      return at(Kind.LINK_CHANGED, link);
    }
    return marks.agree(new Mark(link.seq(), link.hash())) ? null : at(Kind.REWRITTEN, link);
  }

  private static AuditFault at(Kind kind, LinkedRow link) {
    return new AuditFault(kind, link.seq(), link.entryId());
  }

  /** There are no more links: nothing may be known that lies further on. */
  void end() {
    marks.beyond().ifPresent(mark -> fail(new AuditFault(Kind.CUT_OFF, last.seq() + 1, null)));
  }

  void takeUnsealed(AuditRow entry) {
    if (fault == null && !entry.intact(ContentHash.of(entry.toEntry()))) {
      fail(new AuditFault(Kind.CHANGED, 0, entry.storedId()));
    }
  }

  void fail(AuditFault found) {
    fault = found;
  }

  boolean holds() {
    return fault == null;
  }

  long seq() {
    return last.seq();
  }

  AuditProof proof(long waiting) {
    return new AuditProof(entries, first, last, waiting, marks.compared(), first - 1, fault);
  }
}
