package cn.jiangxin.studio.evidence;

import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A file as somebody sent it, looked at and in order.
 *
 * @param name fit to be shown and saved: no folders, no control characters
 * @param hash SHA-256 of the bytes, in hexadecimal
 */
record SentFile(String name, FileKind kind, String hash, byte[] bytes) {
  static final String FIELD = "file";

  private static final int LONGEST_NAME = 200;
  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\"<>|:*?]");

  /** Looks at a file; refused reasons name the field {@code file}. */
  static Result<SentFile> of(String name, byte[] bytes, int largest) {
    if (bytes.length == 0) {
      return Result.refused(Reason.at(FIELD, "evidence.refused.empty"));
    }
    if (bytes.length > largest) {
      return Result.refused(
          Reason.at(FIELD, "evidence.refused.large", String.valueOf(largest / 1_048_576)));
    }
    return FileKind.of(bytes)
        .map(kind -> Result.done(new SentFile(fit(name, kind), kind, hash(bytes), bytes)))
        .orElseGet(() -> Result.refused(Reason.at(FIELD, "evidence.refused.kind")));
  }

  private static String fit(String name, FileKind kind) {
    String bare = UNFIT.matcher(FOLDERS.matcher(name).replaceFirst("")).replaceAll("").strip();
    String shown = bare.isEmpty() || bare.startsWith(".") ? "file" + kind.extension() : bare;
    return shown.codePointCount(0, shown.length()) <= LONGEST_NAME
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_NAME));
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
