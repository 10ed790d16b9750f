package cn.jiangxin.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A version of a scheme that is to be published.
 *
 * @param from first day on which it holds
 * @param parameters other values; empty where the whole text changes
 * @param files the text of the pack by file name; empty where only parameters change
 * @param note why
 * @param key counts the request once, however often it is sent
 * @param publisher whoever publishes it, by name
 */
public record NewVersion(
    String scheme,
    LocalDate from,
    Map<String, String> parameters,
    Map<String, String> files,
    String note,
    String key,
    String publisher) {

  /**
   * What the audit trail holds besides the parameters: the first day, and by what each file of the
   * text is known again.
   */
  public Map<String, String> outline() {
    Map<String, String> outline = new TreeMap<>();
    outline.put("effectiveFrom", from.toString());
    files.forEach((name, text) -> outline.put("sha256 " + name, sha256(text)));
    return outline;
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
