package cn.jiangxin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The texts in a ZIP file such as a workbook, read by its directory: sizes may stand there alone.
 */
public final class Unpacked {

  private Unpacked() {}

  /** All parts whose names are wanted, one behind the other. */
  public static String text(byte[] content, Predicate<String> wanted) {
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(new SeekableInMemoryByteChannel(content))) {
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        if (wanted.test(part.getName())) {
          text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
