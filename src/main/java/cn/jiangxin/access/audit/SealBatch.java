package cn.jiangxin.access.audit;

import cn.jiangxin.platform.BusinessClock;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of sealing: some committed entries become links. One process at a time takes its turn;
 * where a cluster lets two through, the number of the link is unique and one of them fails.
 */
@Singleton
class SealBatch {
  static final int SIZE = 1000;

  private final AuditRows entries;
  private final LinkRows links;
  private final SealingRows turns;
  private final BusinessClock clock;

  SealBatch(AuditRows entries, LinkRows links, SealingRows turns, BusinessClock clock) {
    this.entries = entries;
    this.links = links;
    this.turns = turns;
    this.clock = clock;
  }

  /**
   * What one step did.
   *
   * @param number how many entries it sealed
   * @param last number of the last of them
   */
  record Step(int number, long last) {
    /** Before the first step of several. */
    static final Step NONE = new Step(0, 0);
  }

  /**
   * Seals at most {@link #SIZE} entries.
   *
   * @param before the step before in a row of steps; what turns up late below it is left to the
   *     next row, so that no step looks again at what has just been sealed
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  Step seal(Step before) {
    LocalDateTime now = clock.time().truncatedTo(ChronoUnit.MICROS);
    turns.begin(now);
    SealingRow turn = turns.take().orElseThrow();
    List<AuditRow> open = entries.unsealed(Math.max(turn.floorId(), before.last()), SIZE);
    if (!open.isEmpty()) {
      links.saveAll(linked(open, now));
    }
    advance(turn, open, now);
    return new Step(
        open.size(), open.isEmpty() ? before.last() : open.get(open.size() - 1).storedId());
  }

  private List<LinkRow> linked(List<AuditRow> open, LocalDateTime now) {
    Mark last = links.last().map(LinkRow::mark).orElse(LinkRow.BEGINNING);
    List<LinkRow> made = new ArrayList<>();
    for (AuditRow entry : open) {
      LinkRow link = LinkRow.after(last, entry, now);
      made.add(link);
      last = link.mark();
    }
    return made;
  }

  /** A batch that is full says nothing of the entries after it. */
  private void advance(SealingRow turn, List<AuditRow> open, LocalDateTime now) {
    long sealed = open.isEmpty() ? turn.nextFloorId() : open.get(open.size() - 1).storedId();
    SealingRow next = turn.advanced(sealed, now);
    if (!next.equals(turn)) {
      turns.update(next);
    }
  }
}
