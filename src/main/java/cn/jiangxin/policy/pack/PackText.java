package cn.jiangxin.policy.pack;

import cn.jiangxin.policy.yaml.PackFault;
import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a pack's folder, before anything is made of it.
 *
 * @param holdsFrom first day of this version of the pack; null if it states none
 * @param files text by file name
 */
public record PackText(
    String id,
    String version,
    @Nullable LocalDate holdsFrom,
    Map<String, String> files,
    PackFolder folder) {

  private static final String VERSION = "version";
  private static final String HOLDS_FROM = "holds-from";
  private static final Pattern KEY = Pattern.compile("[\\s{-]*([^\\s:#{-][^:#]*):.*");

  /**
   * Reads the folder.
   *
   * @throws PackFault if its head can not be read
   */
  public static PackText of(PackFolder folder) {
    YamlMap head = head(folder);
    YamlNode from = head.find(HOLDS_FROM);
    return new PackText(
        head.text("id"),
        head.text(VERSION),
        from == null ? null : day(from),
        folder.files(),
        folder);
  }

  private static YamlMap head(PackFolder folder) {
    YamlNode head = folder.read(Pack.SCHEME);
    if (head == null) {
      throw new PackFault(
          folder.name() + "/" + Pack.SCHEME, 1, Pack.SCHEME, "the pack lacks this file");
    }
    return new YamlMap(head);
  }

  /** The day that the node names. */
  static LocalDate day(YamlNode node) {
    try {
      return LocalDate.parse(node.text());
    } catch (DateTimeException e) {
      throw node.fault("must be a day as YYYY-MM-DD that the calendar has");
    }
  }

  /** The same folder with an earlier text in it. */
  public PackFolder holding(Map<String, String> earlier) {
    return folder.with(earlier);
  }

  /** That the version is not one that may be taken up. */
  public PackFault fault(String what) {
    return head(folder).get(VERSION).fault(what);
  }

  /** That its first day is not in order. */
  public PackFault dayFault(String what) {
    YamlNode from = head(folder).find(HOLDS_FROM);
    return from == null ? fault(what) : from.fault(what);
  }

  /** That it is another text than before, at the first line that differs. */
  public PackFault differs(Map<String, String> before, String what) {
    for (String file : List.of(Pack.SCHEME, "clauses.yml", "cases.yml")) {
      List<String> old = lines(before, file);
      List<String> now = lines(files, file);
      for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
        String line = i < now.size() ? now.get(i) : "";
        if (i >= old.size() || i >= now.size() || !line.equals(old.get(i))) {
          return new PackFault(folder.name() + "/" + file, i + 1, key(line, file), what);
        }
      }
    }
    return fault(what);
  }

  private static List<String> lines(Map<String, String> files, String file) {
    return Objects.requireNonNull(files.getOrDefault(file, "")).lines().toList();
  }

  private static String key(String line, String file) {
    Matcher key = KEY.matcher(line);
    return key.matches() ? Objects.requireNonNull(key.group(1)).strip() : file;
  }
}
