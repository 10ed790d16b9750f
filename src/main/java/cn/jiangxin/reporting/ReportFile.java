package cn.jiangxin.reporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How the written report is called and offered for download.
 *
 * @param name name for the reader, in the report's language
 * @param plainName the same in plain letters, for browsers and file systems that know no others
 * @param mediaType media type of the content
 */
public record ReportFile(String name, String plainName, String mediaType) {

  static ReportFile of(String title, String kind, ReportRequest request) {
    String code = request.code();
    String end =
        "%s-%s.%s"
            .formatted(
                code == null ? "" : "-" + safe(code),
                DateTimeFormatter.BASIC_ISO_DATE.format(request.today()),
                request.format().extension());
    return new ReportFile(title + end, kind + end, request.format().mediaType());
  }

  /** Value of the Content-Disposition header: an attachment under both names (RFC 6266, 5987). */
  public String contentDisposition() {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(plainName, encoded.replace("*", "%2A"));
  }

  /** Codes are typed by people: only letters, digits, dot and hyphen reach a file name. */
  private static String safe(String code) {
    return code.replaceAll("[^A-Za-z0-9-]+", "_").toLowerCase(Locale.ROOT);
  }
}
