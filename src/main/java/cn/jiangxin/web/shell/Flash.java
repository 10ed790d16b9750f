package cn.jiangxin.web.shell;

import cn.jiangxin.access.http.RefusedDeed;
import cn.jiangxin.shared.Result.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence for the next page: what has just been done.
 *
 * @param tone how it is meant
 * @param key message key of the sentence
 * @param args arguments of the sentence
 * @param undo how to take back at once what was done; null where that is not offered
 */
public record Flash(Tone tone, String key, List<String> args, @Nullable Undo undo) {

  /** A sentence that offers nothing. */
  public Flash(Tone tone, String key, List<String> args) {
    this(tone, key, args, null);
  }

  /**
   * What takes back what has just been recorded.
   *
   * @param path where it is sent to
   * @param entry the idempotency key with which the entry was recorded
   */
  public record Undo(String path, String entry) {
    private static final Pattern SHAPE =
        Pattern.compile("(/studios/[A-Za-z0-9._-]{1,60}/undo) ([A-Za-z0-9-]{8,60})");

    private String encoded() {
      return path + " " + entry;
    }

    private static @Nullable Undo decode(String text) {
      Matcher undo = SHAPE.matcher(text);
      return undo.matches() ? new Undo(undo.group(1), undo.group(2)) : null;
    }
  }

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

  /** The same sentence with a button that takes back what was done. */
  public Flash offering(Undo how) {
    return new Flash(tone, key, args, how);
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
    parts.add(undo == null ? "" : undo.encoded());
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
      return parts.size() < 3 || !KEY.matcher(parts.get(1)).matches()
          ? Optional.empty()
          : Optional.of(
              new Flash(
                  Tone.valueOf(parts.get(0)),
                  parts.get(1),
                  List.copyOf(parts.subList(3, parts.size())),
                  Undo.decode(parts.get(2))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
