package cn.jiangxin.access.audit;

import cn.jiangxin.platform.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The marks of the chain that were written down, here and in the service's log. */
@Singleton
public class Checkpoints {
  private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

  private final CheckpointRows rows;
  private final LinkRows links;
  private final BusinessClock clock;

  Checkpoints(CheckpointRows rows, LinkRows links, BusinessClock clock) {
    this.rows = rows;
    this.links = links;
    this.clock = clock;
  }

  /** Writes down how far the chain has come, unless that is written down already. */
  @Transactional
  public Optional<Checkpoint> take() {
    Optional<Mark> end = links.last().map(LinkRow::mark);
    long known = latest().map(checkpoint -> checkpoint.mark().seq()).orElse(0L);
    return end.filter(mark -> mark.seq() > known).map(this::written);
  }

  private Checkpoint written(Mark mark) {
    CheckpointRow row =
        rows.save(
            new CheckpointRow(
                mark.seq(), mark.hash(), clock.time().truncatedTo(ChronoUnit.MICROS)));
    LOG.info("Checkpoint of the audit trail: {}", mark.written());
    return row.toCheckpoint();
  }

  /** The newest one. */
  public Optional<Checkpoint> latest() {
    return latest(1).stream().findFirst();
  }

  /** The newest ones, the newest first. */
  public List<Checkpoint> latest(int most) {
    return rows.latest(most).stream().map(CheckpointRow::toCheckpoint).toList();
  }

  /** Some from a place in the chain on, in its order. */
  List<Mark> after(long seq, int most) {
    return rows.after(seq, most).stream().map(row -> row.toCheckpoint().mark()).toList();
  }
}
