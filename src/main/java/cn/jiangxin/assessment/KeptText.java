package cn.jiangxin.assessment;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of an outside pack that the service has gone by.
 *
 * @param firstDay from which it holds; null: it has always held
 * @param files text by file name
 */
record KeptText(
    String scheme, String version, @Nullable LocalDate firstDay, Map<String, String> files) {

  /** Whether it held on some day before; what was said by it then must stay to be seen. */
  boolean heldBefore(LocalDate today) {
    return firstDay == null || firstDay.isBefore(today);
  }
}
