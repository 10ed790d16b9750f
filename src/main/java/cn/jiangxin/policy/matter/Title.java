package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.StudioFile.Recognition;
import java.time.LocalDate;

/**
 * A title that was recognised.
 *
 * @param from the day of the last of the concurring decisions
 */
public record Title(Recognition record, LocalDate from) {

  /** The first calendar year whose duties count: the year after recognition. */
  public int firstCountedYear() {
    return from.getYear() + 1;
  }
}
