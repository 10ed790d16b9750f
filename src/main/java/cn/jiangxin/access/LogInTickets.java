package cn.jiangxin.access;

import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.platform.InstallationKey;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.Optional;

/** Carries what the first factor has proved over to the page that asks for the second. */
@Singleton
class LogInTickets {
  private static final String PURPOSE = "log-in-ticket";
  private static final String SEPARATOR = " ";
  private static final long GOOD_FOR_SECONDS = 300;

  private final InstallationKey key;
  private final BusinessClock clock;

  LogInTickets(InstallationKey key, BusinessClock clock) {
    this.key = key;
    this.clock = clock;
  }

  /**
   * What a ticket says.
   *
   * @param until the second of 1970 up to which it is good
   */
  record Ticket(long accountId, LogInMethod method, long until) {}

  String issue(long accountId, LogInMethod method) {
    long until = clock.now().getEpochSecond() + GOOD_FOR_SECONDS;
    return key.seal(PURPOSE, "", accountId + SEPARATOR + method + SEPARATOR + until);
  }

  /** The ticket; empty if it was not issued here or is too old. */
  Optional<Ticket> read(String text) {
    return opened(text)
        .map(content -> content.split(SEPARATOR))
        .map(
            parts ->
                new Ticket(
                    Long.parseLong(parts[0]),
                    LogInMethod.valueOf(parts[1]),
                    Long.parseLong(parts[2])))
        .filter(ticket -> clock.now().getEpochSecond() < ticket.until());
  }

  private Optional<String> opened(String text) {
    try {
      byte[] shape = Base64.getDecoder().decode(text);
      return shape.length < InstallationKey.BYTES
          ? Optional.empty()
          : Optional.of(key.open(PURPOSE, "", text));
    } catch (IllegalArgumentException | IllegalStateException e) {
      return Optional.empty();
    }
  }
}
