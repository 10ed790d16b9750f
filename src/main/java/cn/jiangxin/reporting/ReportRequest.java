package cn.jiangxin.reporting;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which report is wanted.
 *
 * @param code register code of the studio or code of the grant; null: everything the actor may see
 * @param locale language of labels, clause texts and numbers; Chinese unless English
 * @param today the civil day on which the report is issued
 */
public record ReportRequest(
    @Nullable String code, ReportFormat format, Locale locale, LocalDate today) {

  /** A report of one studio or one grant. */
  public static ReportRequest of(String code, ReportFormat format, Locale locale, LocalDate today) {
    return new ReportRequest(code, format, locale, today);
  }

  /** A report of everything the actor may see. */
  public static ReportRequest ofDistrict(ReportFormat format, Locale locale, LocalDate today) {
    return new ReportRequest(null, format, locale, today);
  }
}
