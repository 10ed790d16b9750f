package cn.jiangxin.studio;

import cn.jiangxin.platform.database.ManyRows;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Store of one body's vote on a recognition or a review (BDA-3, 32.0). */
@Singleton
public class Decisions {

  private final DecisionRows rows;
  private final ManyRows many;

  Decisions(DecisionRows rows, ManyRows many) {
    this.rows = rows;
    this.many = many;
  }

  /** Records them, in one batch; the result carries their ids. */
  public List<Decision> append(Collection<Decision> records, Stamp stamp) {
    return rows.saveAll(records.stream().map(r -> DecisionRow.of(r, stamp)).toList()).stream()
        .map(DecisionRow::toRecord)
        .toList();
  }

  /**
   * Takes over what bodies decided before, as their documents say. Whoever records it votes for
   * none of them, and is kept as who recorded it.
   */
  public void takeOver(Collection<Decision> records, Stamp stamp) {
    many.insert(
        "decision",
        DecisionRow.class,
        records.stream().map(r -> DecisionRow.takenOver(r, stamp)).toList());
  }

  /**
   * What stands, voided records left out, in the order of their studios. For the service's own
   * work: callers pass only ids that the actor's scope let through.
   */
  public List<Decision> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(DecisionRow::toRecord).toList();
  }

  /** The persons who recorded votes; the service's own are left out. */
  public Set<Long> voters(Collection<Decision> votes) {
    return votes.isEmpty() ? Set.of() : rows.voters(votes.stream().map(Decision::id).toList());
  }

  /** The votes that were voided together with a title. */
  public List<Decision> voidedWith(long recognitionId, long studioId) {
    return rows.voidedWith(recognitionId, studioId).stream().map(DecisionRow::toRecord).toList();
  }

  /**
   * Carries the votes that were voided with a title over to the one that stands in its place; each
   * stays with the person who recorded it.
   *
   * @param except bodies that have voted anew
   */
  public void carry(long from, long to, Collection<String> except) {
    List<String> anew = new ArrayList<>(except);
    anew.add("");
    rows.carry(from, to, anew);
  }

  /** Voids one that stands; false if it does not, or belongs to another studio. */
  public boolean voidRecord(long id, long studioId, Stamp stamp) {
    return rows.voidRecord(id, studioId, stamp.at()) == 1;
  }

  /** Voids the votes that stand on a review of the studio. */
  public void voidOfReview(long reviewId, long studioId, Stamp stamp) {
    rows.voidOfReview(reviewId, studioId, stamp.at());
  }
}
