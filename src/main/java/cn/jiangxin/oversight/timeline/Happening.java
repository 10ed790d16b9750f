package cn.jiangxin.oversight.timeline;

import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a studio.
 *
 * @param on the civil day on which it happened
 * @param kind what it was: PLAQUE, ACTIVITY, SPENDING …
 * @param subject name, title or person that it is about; null if the kind says all
 * @param codes what more there is to say, as codes: programme, body, result
 * @param documentNo number of the paper; null if there is none
 * @param amount the money that it moved; null if none
 */
public record Happening(
    LocalDate on,
    Area area,
    String kind,
    @Nullable String subject,
    List<String> codes,
    @Nullable String documentNo,
    @Nullable Money amount) {

  static Happening of(HappeningRow row) {
    return new Happening(
        row.happenedOn(),
        Area.valueOf(row.area()),
        row.kind(),
        row.subject(),
        row.codes() == null || row.codes().isEmpty() ? List.of() : List.of(row.codes().split(",")),
        row.documentNo(),
        row.amountFen() == null ? null : new Money(row.amountFen()));
  }
}
