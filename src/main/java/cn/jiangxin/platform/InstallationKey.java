package cn.jiangxin.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one secret of an installation. Every use has a key of its own, derived from it, so that what
 * is made for one purpose says nothing to another; nothing made by one installation is understood
 * by another.
 */
public final class InstallationKey {
  /** Length of the secret in bytes, and of every key derived from it. */
  public static final int BYTES = 32;

  private static final String HMAC = "HmacSHA256";
  private static final String GCM = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] secret;

  InstallationKey(byte[] secret) {
    this.secret = secret.clone();
  }

  /**
   * What a text is recognised by: HMAC-SHA-256 in 64 hexadecimal digits. Equal texts have equal
   * digests; without the key nobody can try texts out against one.
   *
   * @param purpose name of the use, e.g. {@code identity-number}
   */
  public String digest(String purpose, String text) {
    return HexFormat.of().formatHex(mac(derived(purpose), bytes(text)));
  }

  /**
   * Encrypts a text with AES-256-GCM under a fresh nonce.
   *
   * @param purpose name of the use, e.g. {@code second-factor}
   * @param place what the sealed text belongs to, e.g. the id of its row; at another place it
   *     cannot be opened
   * @return nonce, text and tag in Base64: {@code (bytes of the text + 28) * 4 / 3} characters
   */
  public String seal(String purpose, String place, String text) {
    return Base64.getEncoder().encodeToString(seal(purpose, place, bytes(text)));
  }

  /** The same of a file: nonce, content and tag, 28 bytes more than the content. */
  public byte[] seal(String purpose, String place, byte[] content) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = crypt(Cipher.ENCRYPT_MODE, purpose, place, nonce, content);
    byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
    System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
    return all;
  }

  /**
   * The text that was sealed for this purpose and place.
   *
   * @throws IllegalStateException if it was sealed for another, by another installation, or has
   *     been changed
   */
  public String open(String purpose, String place, String sealed) {
    return new String(
        open(purpose, place, Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
  }

  /** The same of a file. */
  public byte[] open(String purpose, String place, byte[] sealed) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    byte[] content = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
    return crypt(Cipher.DECRYPT_MODE, purpose, place, nonce, content);
  }

  private byte[] crypt(int mode, String purpose, String place, byte[] nonce, byte[] content) {
    try {
      Cipher cipher = Cipher.getInstance(GCM);
      cipher.init(
          mode, new SecretKeySpec(derived(purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(bytes(place));
      return cipher.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("not sealed here: " + purpose, e);
    }
  }

  private byte[] derived(String purpose) {
    return mac(secret, bytes(purpose));
  }

  private static byte[] mac(byte[] key, byte[] content) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Says nothing of the secret, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "InstallationKey[]";
  }
}
