package cn.jiangxin.browser;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Makes a picture of a page small: few colours, those that it uses most. */
final class SmallPicture {
  private static final int COLOURS = 32;

  private SmallPicture() {}

  static byte[] of(byte[] png) throws IOException {
    BufferedImage whole = ImageIO.read(new ByteArrayInputStream(png));
    List<Integer> palette = palette(whole);
    BufferedImage small =
        new BufferedImage(
            whole.getWidth(), whole.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int y = 0; y < whole.getHeight(); y++) {
      for (int x = 0; x < whole.getWidth(); x++) {
        int index =
            nearest.computeIfAbsent(
                whole.getRGB(x, y) & 0xFFFFFF, colour -> nearest(palette, colour));
        small.getRaster().setSample(x, y, 0, index);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(small, "png", out);
    return out.toByteArray();
  }

  /** The most frequent colours that are not nearly the same as a more frequent one. */
  private static List<Integer> palette(BufferedImage picture) {
    Map<Integer, Integer> counted = new HashMap<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        counted.merge(picture.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
      }
    }
    List<Integer> palette = new ArrayList<>();
    counted.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .filter(colour -> isNew(palette, colour))
        .limit(COLOURS)
        .forEach(palette::add);
    return palette;
  }

  private static boolean isNew(List<Integer> palette, int colour) {
    return palette.stream().allMatch(known -> distance(known, colour) > 300);
  }

  private static int nearest(List<Integer> palette, int colour) {
    int best = 0;
    for (int i = 1; i < palette.size(); i++) {
      if (distance(palette.get(i), colour) < distance(palette.get(best), colour)) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16) - (other >> 16);
    int green = ((one >> 8) & 255) - ((other >> 8) & 255);
    int blue = (one & 255) - (other & 255);
    return red * red + green * green + blue * blue;
  }

  private static IndexColorModel model(List<Integer> palette) {
    int[] colours = new int[COLOURS];
    for (int i = 0; i < palette.size(); i++) {
      colours[i] = palette.get(i);
    }
    return new IndexColorModel(8, COLOURS, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
  }
}
