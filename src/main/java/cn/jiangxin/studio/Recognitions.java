package cn.jiangxin.studio;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Store of a title of a studio under a programme. */
@Singleton
public class Recognitions {

  private final RecognitionRows rows;

  Recognitions(RecognitionRows rows) {
    this.rows = rows;
  }

  /** Records them, in one batch; the result carries their ids. */
  public List<Recognition> append(Collection<Recognition> records, Stamp stamp) {
    return rows.saveAll(records.stream().map(r -> RecognitionRow.of(r, stamp)).toList()).stream()
        .map(RecognitionRow::toRecord)
        .toList();
  }

  /**
   * What stands, voided records left out, in the order of their studios. For the service's own
   * work: callers pass only ids that the actor's scope let through.
   */
  public List<Recognition> current(Collection<Long> studioIds) {
    return studioIds.isEmpty()
        ? List.of()
        : rows.current(studioIds).stream().map(RecognitionRow::toRecord).toList();
  }

  /**
   * Ends titles, or takes their end back.
   *
   * @param endedOn first day without the title; null: it is held on
   */
  public void end(Collection<Long> ids, @Nullable LocalDate endedOn, @Nullable String endKind) {
    if (!ids.isEmpty()) {
      rows.end(ids, endedOn, endKind);
    }
  }

  /** Voids one that stands; false if it does not, or belongs to another studio. */
  public boolean voidRecord(long id, long studioId, Stamp stamp) {
    return rows.voidRecord(id, studioId, stamp.at()) == 1;
  }
}
