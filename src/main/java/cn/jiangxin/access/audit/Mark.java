package cn.jiangxin.access.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the chain: how many entries it holds up to there, and the hash that stands for all of
 * them.
 *
 * @param hash 64 small hexadecimal digits
 */
public record Mark(long seq, String hash) {
  private static final Pattern WRITTEN =
      Pattern.compile("\\s*([1-9]\\d{0,17}):([0-9a-fA-F]{64})(?:\\s.*)?");

  /** As people write it down: {@code SEQ:HASH}. */
  public String written() {
    return seq + ":" + hash;
  }

  /** Reads {@code SEQ:HASH}, whatever follows after a blank; empty if it is nothing of the kind. */
  public static Optional<Mark> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Mark(Long.parseLong(matcher.group(1)), matcher.group(2).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }
}
