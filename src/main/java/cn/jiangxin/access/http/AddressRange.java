package cn.jiangxin.access.http;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Network addresses that begin with the same bits, e.g. {@code 10.0.0.0/8}. */
record AddressRange(BigInteger beginning, int length, int free) {
  private static final Pattern OLDER =
      Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
  private static final Pattern NEWER =
      Pattern.compile("[0-9a-fA-F:]{0,40}:[0-9a-fA-F:]{0,40}(\\d{1,3}(\\.\\d{1,3}){3})?");
  private static final int LONGEST = 45;
  private static final int MOST = 255;

  /**
   * Reads an address, or an address with the number of bits that count.
   *
   * @throws IllegalArgumentException if it is neither
   */
  static AddressRange parse(String text) {
    String[] parts = text.strip().split("/", 2);
    byte[] address = bytes(parts[0]);
    int bits = address.length * Byte.SIZE;
    int counted = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
    int free = bits - counted;
    return new AddressRange(new BigInteger(1, address).shiftRight(free), address.length, free);
  }

  /** Whether the text is an address. */
  static boolean isAddress(String text) {
    return literal(text).isPresent();
  }

  /** One way of writing for each address. */
  static String plain(String address) {
    return inetAddress(address).getHostAddress();
  }

  boolean contains(String address) {
    if (!isAddress(address)) {
      return false;
    }
    byte[] bytes = bytes(address);
    return bytes.length == length && new BigInteger(1, bytes).shiftRight(free).equals(beginning);
  }

  private static byte[] bytes(String address) {
    return inetAddress(address).getAddress();
  }

  private static InetAddress inetAddress(String address) {
    return literal(address)
        .orElseThrow(() -> new IllegalArgumentException("no network address: " + address));
  }

  /** What is no address is told here already, so that nobody is ever asked for it as a name. */
  private static Optional<InetAddress> literal(String text) {
    boolean possible =
        text.length() <= LONGEST
            && (OLDER.matcher(text).matches() ? isInBounds(text) : NEWER.matcher(text).matches());
    try {
      return possible
          ? Optional.of(InetAddress.getByName(text.contains(":") ? "[" + text + "]" : text))
          : Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  private static boolean isInBounds(String older) {
    return Arrays.stream(older.split("\\.", -1)).allMatch(part -> Integer.parseInt(part) <= MOST);
  }
}
