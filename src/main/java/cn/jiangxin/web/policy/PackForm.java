package cn.jiangxin.web.policy;

import cn.jiangxin.oversight.preview.PackArchive;
import cn.jiangxin.web.shell.Form;
import io.micronaut.http.multipart.CompletedFileUpload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The form with a pack as it was sent. The name of the file is not looked at.
 *
 * @param zip what was uploaded; longer than a pack may be if it is too long
 */
record PackForm(Form form, byte[] zip) {

  static PackForm of(@Nullable CompletedFileUpload pack, Map<String, @Nullable String> fields) {
    Map<String, String> given = new TreeMap<>();
    fields.forEach(
        (name, value) -> {
          if (value != null) {
            given.put(name, value);
          }
        });
    return new PackForm(Form.sent(given), pack == null ? new byte[0] : bytes(pack));
  }

  /** What is too large is refused by its size; it need not be read. */
  private static byte[] bytes(CompletedFileUpload pack) {
    try {
      return pack.getInputStream().readNBytes(PackArchive.LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      pack.discard();
    }
  }

  boolean publishes() {
    return form.value("step").equals("publish");
  }

  /** Whether this is the file that was tried out before. */
  boolean wasTried() {
    return digest().equals(form.value("tried"));
  }

  /** SHA-256 of the file. */
  String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(zip));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
