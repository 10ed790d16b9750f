package cn.jiangxin.web.shell;

import cn.jiangxin.access.http.RefusedDeed;
import cn.jiangxin.shared.Result.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence for the next page: what has just been done.
 *
 * @param tone how it is meant
 * @param key message key of the sentence
 * @param args arguments of the sentence
 */
public record Flash(Tone tone, String key, List<String> args) {

  /** How a message is meant. */
  public enum Tone {
    /** It worked. */
    SUCCESS,
    /** It did not work, or something needs care. */
    WARNING
  }

  /** Name of the cookie that carries it over the redirect. */
  static final String COOKIE = "flash";

  private static final Pattern KEY = Pattern.compile("[a-zA-Z0-9.-]{1,80}");
  private static final String SEPARATOR = "\n";
  private static final int LONGEST = 3600;

  /**
   * Characters of all arguments together; in the widest of scripts they still fit into a cookie.
   */
  private static final int ROOM = 800;

  /** It worked: the sentence says what was done. */
  public static Flash success(String key, String... args) {
    return new Flash(Tone.SUCCESS, key, List.of(args));
  }

  /** It did not work, or only in part: the sentence says why. */
  public static Flash warning(String key, String... args) {
    RefusedDeed.because(key);
    return new Flash(Tone.WARNING, key, List.of(args));
  }

  /** It was refused: the sentence is the reason. */
  public static Flash warning(Reason reason) {
    RefusedDeed.because(reason.key());
    return new Flash(Tone.WARNING, reason.key(), reason.args());
  }

  /** The kit's colour of an alert. */
  public String colour() {
    return tone == Tone.SUCCESS ? "success" : "warning";
  }

  /** The icon before the sentence. */
  public String icon() {
    return tone == Tone.SUCCESS ? "check" : "alert";
  }

  /** The arguments as templates take them. */
  public Object[] arguments() {
    return args.toArray();
  }

  String encoded() {
    List<String> parts = new ArrayList<>(List.of(tone.name(), key));
    int each = ROOM / Math.max(1, args.size());
    args.forEach(arg -> parts.add(shortened(arg.replace(SEPARATOR, " "), each)));
    byte[] bytes = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  /** Reads a cookie; whatever this class did not write is ignored. */
  static Optional<Flash> decode(String cookie) {
    if (cookie.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cookie);
      List<String> parts =
          Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR, -1));
      return parts.size() < 2 || !KEY.matcher(parts.get(1)).matches()
          ? Optional.empty()
          : Optional.of(
              new Flash(
                  Tone.valueOf(parts.get(0)),
                  parts.get(1),
                  List.copyOf(parts.subList(2, parts.size()))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
