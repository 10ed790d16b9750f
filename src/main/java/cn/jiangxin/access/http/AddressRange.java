package cn.jiangxin.access.http;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Network addresses that begin with the same bits, e.g. {@code 10.0.0.0/8}. */
record AddressRange(BigInteger beginning, int length, int free) {
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

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

  /** Whether the text has the form of an address, so that nobody is asked for its name. */
  static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches()
        && (text.contains(":") || text.matches("\\d{1,3}(\\.\\d{1,3}){3}"));
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
    if (!isAddress(address)) {
      throw new IllegalArgumentException("no network address: " + address);
    }
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no network address: " + address, e);
    }
  }
}
