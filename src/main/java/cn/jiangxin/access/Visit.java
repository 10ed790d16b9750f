package cn.jiangxin.access;

import org.jspecify.annotations.Nullable;

/**
 * What a browser tells of itself when somebody signs in.
 *
 * @param address network address it comes from
 * @param device how the browser calls itself; may be anything
 * @param before key of the session that the browser had and that ends; null if it had none
 */
public record Visit(String address, String device, @Nullable String before) {
  private static final int LONGEST_ADDRESS = 45;
  private static final int LONGEST_DEVICE = 200;

  /** A browser of which nothing is known. */
  public static final Visit UNKNOWN = new Visit("", "", null);

  /** Shortens what is longer than the store takes. */
  public Visit {
    address = shortened(address, LONGEST_ADDRESS);
    device = shortened(device, LONGEST_DEVICE);
  }

  private static String shortened(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
