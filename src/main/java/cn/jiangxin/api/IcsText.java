package cn.jiangxin.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** An iCalendar file (RFC 5545) in the making, of events that take a whole day each. */
final class IcsText {
  private static final int LONGEST_LINE = 75;
  private static final String END = "\r\n";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder text = new StringBuilder();
  private final Instant now;

  IcsText(String product, Instant now) {
    this.now = now;
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Jiangxin//" + product + "//EN");
    line("CALSCALE:GREGORIAN");
  }

  /**
   * An event.
   *
   * @param uid the same in every file, so that calendars replace the event instead of doubling it;
   *     what is no letter, digit, dot, dash or underscore becomes a dash
   * @param category word for programs
   */
  record Event(String uid, LocalDate day, String summary, String description, String category) {}

  /** A property of the calendar as a whole; its value is escaped. */
  IcsText property(String name, String value) {
    line(name + ":" + escaped(value));
    return this;
  }

  void add(Event event) {
    line("BEGIN:VEVENT");
    line("UID:" + event.uid().replaceAll("[^A-Za-z0-9._-]", "-") + "@jiangxin");
    line("DTSTAMP:" + STAMP.format(now));
    line("DTSTART;VALUE=DATE:" + day(event.day()));
    line("DTEND;VALUE=DATE:" + day(event.day().plusDays(1)));
    line("SUMMARY:" + escaped(event.summary()));
    line("DESCRIPTION:" + escaped(event.description()));
    line("CATEGORIES:" + event.category());
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
  }

  /** The whole file. */
  byte[] finished() {
    line("END:VCALENDAR");
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** A line of at most 75 octets; what is longer goes on in the next one, behind a blank. */
  private void line(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int point = line.codePointAt(i);
      String sign = Character.toString(point);
      int size = sign.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        text.append(END).append(' ');
        octets = 1;
      }
      text.append(sign);
      octets += size;
      i += Character.charCount(point);
    }
    text.append(END);
  }
}
