package cn.jiangxin.access.audit;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Verifies the chain from its beginning, a batch of links at a time; it needs the same memory
 * however long the chain is.
 */
@Singleton
public class VerifyAudit {
  private static final int BATCH = 2000;

  private final LinkRows links;
  private final AuditRows entries;
  private final SealingRows sealing;
  private final Checkpoints checkpoints;

  VerifyAudit(LinkRows links, AuditRows entries, SealingRows sealing, Checkpoints checkpoints) {
    this.links = links;
    this.entries = entries;
    this.sealing = sealing;
    this.checkpoints = checkpoints;
  }

  /**
   * Verifies it, and stops at the first fault.
   *
   * @param given marks that were kept outside; those kept in the database are compared anyway
   */
  public AuditProof against(Collection<Mark> given) {
    return against(given, null);
  }

  /**
   * Verifies a chain whose older part may have been archived, and stops at the first fault.
   *
   * @param given marks that were kept outside; those kept in the database are compared anyway
   * @param archive the mark up to which it was archived, kept outside; null if it was not
   */
  public AuditProof against(Collection<Mark> given, @Nullable Mark archive) {
    Collection<Mark> known = new ArrayList<>(given);
    Optional.ofNullable(archive).ifPresent(known::add);
    Chain chain = new Chain(new Marks(checkpoints, known), archive, links::anywhere);
    List<LinkedRow> batch = links.linked(0, BATCH);
    while (!batch.isEmpty() && chain.take(batch)) {
      batch = links.linked(chain.seq(), BATCH);
    }
    if (chain.holds()) {
      chain.end();
    }
    return chain.holds() ? withTail(chain) : chain.proof(0);
  }

  /** What is not yet sealed: its entries must still say what they were written with. */
  private AuditProof withTail(Chain chain) {
    long floor = sealing.look().map(SealingRow::floorId).orElse(0L);
    Long foreign = entries.firstUnsealed(floor);
    if (foreign != null) {
      chain.fail(new AuditFault(AuditFault.Kind.INSERTED, 0, foreign));
      return chain.proof(0);
    }
    long waiting = 0;
    List<AuditRow> tail = entries.unsealed(floor, BATCH);
    while (!tail.isEmpty() && chain.holds()) {
      tail.forEach(chain::takeUnsealed);
      waiting += tail.size();
      tail = entries.unsealed(tail.get(tail.size() - 1).storedId(), BATCH);
    }
    return chain.proof(waiting);
  }
}
