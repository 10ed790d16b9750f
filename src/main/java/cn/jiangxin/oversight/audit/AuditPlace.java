package cn.jiangxin.oversight.audit;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An entry's place in the list, which stays the same however many entries are added. */
public record AuditPlace(LocalDateTime at, long id) {
  private static final Pattern WRITTEN = Pattern.compile("([0-9T:.-]{10,30})_(\\d{1,18})");

  /** Reads what {@link #toString} writes; empty if it is nothing of the kind. */
  public static Optional<AuditPlace> parse(@Nullable String text) {
    Matcher matcher = WRITTEN.matcher(text == null ? "" : text);
    try {
      return matcher.matches()
          ? Optional.of(
              new AuditPlace(
                  LocalDateTime.parse(matcher.group(1)), Long.parseLong(matcher.group(2))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return at + "_" + id;
  }
}
