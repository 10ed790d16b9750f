package cn.jiangxin.policy.facts;

import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;
import cn.jiangxin.shared.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads civil days, times of day and ranges of days: {@code {from, to}}, {@code from..to} or a
 * single day.
 */
final class Ranges {
  private static final String TO = "..";

  private Ranges() {}

  static LocalDate day(YamlNode node) {
    try {
      return LocalDate.parse(node.text());
    } catch (DateTimeException e) {
      throw node.fault("must be a day as YYYY-MM-DD that the calendar has");
    }
  }

  static LocalDateTime moment(YamlNode node) {
    try {
      return LocalDateTime.parse(node.text());
    } catch (DateTimeException e) {
      throw node.fault("must be a day and time as YYYY-MM-DDThh:mm:ss");
    }
  }

  static DateRange range(YamlNode node) {
    try {
      if (node.isMap()) {
        YamlMap map = new YamlMap(node);
        DateRange range = new DateRange(dayOrNull(map.find("from")), dayOrNull(map.find("to")));
        map.done();
        return range;
      }
      return written(node);
    } catch (DateTimeException e) {
      throw node.fault("must be a range of days as YYYY-MM-DD..YYYY-MM-DD");
    } catch (IllegalArgumentException e) {
      throw node.fault("must not end before it begins");
    }
  }

  private static DateRange written(YamlNode node) {
    String text = node.text();
    int at = text.indexOf(TO);
    if (at < 0) {
      LocalDate day = day(node);
      return new DateRange(day, day);
    }
    return new DateRange(parse(text.substring(0, at)), parse(text.substring(at + TO.length())));
  }

  private static @Nullable LocalDate parse(String text) {
    return text.isBlank() ? null : LocalDate.parse(text.strip());
  }

  private static @Nullable LocalDate dayOrNull(@Nullable YamlNode node) {
    return node == null ? null : day(node);
  }
}
