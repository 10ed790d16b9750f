package cn.jiangxin.policy.subject;

import java.text.Normalizer;
import java.util.Locale;

/** A number by which records of different studios may turn out to be the same thing. */
public enum SharedNumber {
  /** Number of an invoice: letters, digits and other signs, but no spaces and hyphens. */
  INVOICE("[\\s-]", ""),
  /** Number of a patent: letters and digits, without the mark of the Chinese office. */
  PATENT("[^0-9A-Z]", "^(ZL|CN)");

  private final String ignored;
  private final String prefix;

  SharedNumber(String ignored, String prefix) {
    this.ignored = ignored;
    this.prefix = prefix;
  }

  /** The one form of a number in which it is compared, however it was typed. */
  public String plain(String written) {
    String wide = Normalizer.normalize(written, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    return wide.replaceAll(ignored, "").replaceFirst(prefix, "");
  }
}
