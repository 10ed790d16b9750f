package cn.jiangxin.studio.evidence;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A small picture of a large one. The large one is never unpacked as a whole. */
final class Preview {
  private static final int LONG_SIDE = 320;

  /** More pixels than any camera's sign-in sheet has; a small file can claim billions. */
  private static final long MOST_PIXELS = 60_000_000;

  private Preview() {}

  /** The preview as PNG; empty if the bytes are no picture, or one too large to be drawn. */
  static Optional<byte[]> of(byte[] picture) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? drawn(readers.next(), in) : Optional.empty();
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty(); // what decoders throw at broken pictures
    }
  }

  private static Optional<byte[]> drawn(ImageReader reader, ImageInputStream in)
      throws IOException {
    try {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > MOST_PIXELS) {
        return Optional.empty();
      }
      ImageReadParam every = reader.getDefaultReadParam();
      int step = Math.max(1, Math.max(width, height) / (2 * LONG_SIDE));
      every.setSourceSubsampling(step, step, 0, 0);
      return Optional.of(written(small(reader.read(0, every))));
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage small(BufferedImage read) {
    double factor = Math.min(1.0, (double) LONG_SIDE / Math.max(read.getWidth(), read.getHeight()));
    int width = Math.max(1, (int) Math.round(read.getWidth() * factor));
    int height = Math.max(1, (int) Math.round(read.getHeight() * factor));
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(read, 0, 0, width, height, java.awt.Color.WHITE, null);
    pen.dispose();
    return small;
  }

  private static byte[] written(BufferedImage small) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(small, "png", out);
    return out.toByteArray();
  }
}
