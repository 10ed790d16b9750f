package cn.jiangxin.api;

import cn.jiangxin.oversight.forecast.Coming;
import cn.jiangxin.oversight.forecast.Outlook;
import cn.jiangxin.platform.BusinessClock;
import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Writes what lies ahead as an iCalendar file (RFC 5545), one whole day an event. */
@Singleton
class CalendarWriter {
  private final ClauseSentence words;
  private final MessageSource messages;
  private final BusinessClock clock;

  CalendarWriter(ClauseSentence words, MessageSource messages, BusinessClock clock) {
    this.words = words;
    this.messages = messages;
    this.clock = clock;
  }

  byte[] write(Outlook outlook, Locale locale) {
    IcsText text = new IcsText("Forecast", clock.now());
    outlook.events().forEach(event -> text.add(event(event, locale)));
    return text.finished();
  }

  private IcsText.Event event(Coming event, Locale locale) {
    return new IcsText.Event(
        uid(event),
        event.on(),
        summary(event, locale),
        words.of(event.clause(), event.schemeVersion(), event.on(), locale),
        event.kind().name());
  }

  private static String uid(Coming event) {
    return String.join(
        "_",
        event.kind().name(),
        event.subject(),
        event.clause(),
        event.period(),
        IcsText.day(event.on()));
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
}
