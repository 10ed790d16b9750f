package cn.jiangxin.personal;

import cn.jiangxin.reporting.PdfFile;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Unpacked;
import cn.jiangxin.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that somebody can reach by following links: pages, files and their texts. */
final class Crawl {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
  private static final int MOST = 200;

  private final Visitor visitor;
  private final Map<String, String> seen = new LinkedHashMap<>();
  private final Deque<String> ahead = new ArrayDeque<>();

  Crawl(Visitor visitor) {
    this.visitor = visitor;
  }

  /** What stands under each address, beginning from some. */
  Map<String, String> from(String... starts) throws Exception {
    for (String start : starts) {
      ahead.add(start);
    }
    while (!ahead.isEmpty() && seen.size() < MOST) {
      open(ahead.remove());
    }
    return seen;
  }

  private void open(String path) throws Exception {
    if (seen.containsKey(path) || isOfNoInterest(path)) {
      return;
    }
    Page page = visitor.get(path);
    String type = page.header("Content-Type");
    seen.put(path, type.contains("html") || isText(type) ? page.body() : text(path));
    if (page.status() == 303) {
      ahead.add(page.location());
    }
    Matcher link = LINK.matcher(type.contains("html") ? page.body() : "");
    while (link.find()) {
      ahead.add(link.group(1).replace("&amp;", "&"));
    }
  }

  private static boolean isOfNoInterest(String path) {
    return path.startsWith("/static")
        || path.startsWith("/webjars")
        || path.startsWith("/_static")
        || path.startsWith("/swagger")
        || path.startsWith("/policies");
  }

  private static boolean isText(String type) {
    return type.isEmpty() || type.startsWith("text/") || type.contains("json");
  }

  private String text(String path) throws Exception {
    byte[] content = visitor.file(path);
    String head = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF")) {
      return new PdfFile(content).text();
    }
    return head.startsWith("PK")
        ? Unpacked.text(content, part -> true)
        : new String(content, StandardCharsets.UTF_8);
  }
}
