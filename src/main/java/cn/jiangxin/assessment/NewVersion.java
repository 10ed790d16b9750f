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

  /** By which each file of the text is known again: the audit trail holds it, not the text. */
  public Map<String, String> hashes() {
    Map<String, String> hashes = new TreeMap<>();
    files.forEach((name, text) -> hashes.put("sha256 " + name, sha256(text)));
    return hashes;
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
