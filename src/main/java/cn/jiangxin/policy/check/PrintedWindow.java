package cn.jiangxin.policy.check;

import cn.jiangxin.policy.clause.Dated;
import cn.jiangxin.policy.matter.Matter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A window of days that a text prints; both ends count in full.
 *
 * @param first null: the text names no opening day
 */
record PrintedWindow(@Nullable Dated<LocalDate> first, Dated<LocalDate> last) {

  /** Where a day lies. */
  enum Side {
    BEFORE,
    INSIDE,
    AFTER,
    /** The text states no last day. */
    SILENT
  }

  static PrintedWindow from(Args args) {
    String opening = args.parameterOrNull("first");
    return new PrintedWindow(
        opening == null ? null : args.settings().day(opening),
        args.settings().day(args.parameter("last")));
  }

  Side side(Matter matter, LocalDate day) {
    LocalDate opens = opens(matter);
    LocalDate closes = closes(matter);
    if (closes == null) {
      return Side.SILENT;
    }
    if (opens != null && day.isBefore(opens)) {
      return Side.BEFORE;
    }
    return day.isAfter(closes) ? Side.AFTER : Side.INSIDE;
  }

  @Nullable LocalDate opens(Matter matter) {
    return first == null ? null : matter.asOf().valueOf(first);
  }

  @Nullable LocalDate closes(Matter matter) {
    return matter.asOf().valueOf(last);
  }

  String firstDay(Matter matter) {
    return String.valueOf(opens(matter));
  }

  String lastDay(Matter matter) {
    return String.valueOf(closes(matter));
  }
}
