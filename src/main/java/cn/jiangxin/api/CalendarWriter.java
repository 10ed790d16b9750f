package cn.jiangxin.api;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.oversight.forecast.Coming;
import cn.jiangxin.oversight.forecast.Outlook;
import cn.jiangxin.platform.BusinessClock;
import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes what lies ahead as an iCalendar file (RFC 5545), one whole day an event. */
@Singleton
class CalendarWriter {
  private static final int LONGEST_LINE = 75;
  private static final String END = "\r\n";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Policies policies;
  private final MessageSource messages;
  private final BusinessClock clock;

  CalendarWriter(Policies policies, MessageSource messages, BusinessClock clock) {
    this.policies = policies;
    this.messages = messages;
    this.clock = clock;
  }

  String write(Outlook outlook, Locale locale) {
    StringBuilder text = new StringBuilder();
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//Jiangxin//Forecast//EN");
    line(text, "CALSCALE:GREGORIAN");
    outlook.events().forEach(event -> event(text, event, locale));
    line(text, "END:VCALENDAR");
    return text.toString();
  }

  private void event(StringBuilder text, Coming event, Locale locale) {
    line(text, "BEGIN:VEVENT");
    line(text, "UID:" + uid(event));
    line(text, "DTSTAMP:" + STAMP.format(clock.now()));
    line(text, "DTSTART;VALUE=DATE:" + day(event.on()));
    line(text, "DTEND;VALUE=DATE:" + day(event.on().plusDays(1)));
    line(text, "SUMMARY:" + escaped(summary(event, locale)));
    line(text, "DESCRIPTION:" + escaped(clause(event, locale)));
    line(text, "CATEGORIES:" + event.kind());
    line(text, "TRANSP:TRANSPARENT");
    line(text, "END:VEVENT");
  }

  /** The same event bears the same name in every export, so that calendars replace it. */
  private static String uid(Coming event) {
    String parts =
        String.join(
            "_",
            event.kind().name(),
            event.subject(),
            event.clause(),
            event.period(),
            day(event.on()));
    return parts.replaceAll("[^A-Za-z0-9._-]", "-") + "@jiangxin";
  }

  private String summary(Coming event, Locale locale) {
    return messages
        .getMessage(
            "oversight.forecast.summary." + event.kind(),
            locale,
            event.studioName(),
            event.clause())
        .orElse(event.clause());
  }

  private String clause(Coming event, Locale locale) {
    return policies
        .catalogue()
        .clause(event.clause(), event.schemeVersion(), event.on())
        .map(clause -> clause.article().in(locale) + " " + clause.text().in(locale))
        .orElse(event.clause());
  }

  private static String day(LocalDate day) {
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
  private static void line(StringBuilder text, String line) {
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
