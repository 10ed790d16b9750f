package cn.jiangxin.testing;

import java.net.http.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer as a {@link Visitor} got it.
 *
 * @param status HTTP status
 * @param body the page's source, or the JSON text
 */
public record Page(int status, HttpHeaders headers, String body) {
  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
  private static final Pattern UNSEEN = Pattern.compile("(?s)<head>.*?</head>|<[^>]*>");

  /** Where a redirect leads; empty if it is none. */
  public String location() {
    return header("Location");
  }

  /** A header's first value; empty if there is none. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The page's title. */
  public String title() {
    Matcher matcher = TITLE.matcher(body);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** What is read on the page, without tags, each run of blanks as one. */
  public String text() {
    return UNSEEN.matcher(body).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }

  /** What stands at a form's field as the reason of its refusal; empty if nothing does. */
  public String errorAt(String field) {
    Matcher matcher =
        Pattern.compile("id=\"" + Pattern.quote(field) + "-error\">([^<]*)<").matcher(body);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** What a form's input holds; empty if there is no such input or nothing in it. */
  public String valueOf(String field) {
    Matcher tag =
        Pattern.compile("<input[^>]*\\bname=\"" + Pattern.quote(field) + "\"[^>]*>").matcher(body);
    if (!tag.find()) {
      return "";
    }
    Matcher value = Pattern.compile("\\bvalue=\"([^\"]*)\"").matcher(tag.group());
    return value.find() ? value.group(1) : "";
  }
}
