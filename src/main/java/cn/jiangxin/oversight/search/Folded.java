package cn.jiangxin.oversight.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The one form in which texts are compared: full-width as half-width, one case, no punctuation. */
final class Folded {

  /** Characters of a gram. */
  static final int GRAM = 3;

  private Folded() {}

  static String of(String text) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** The words of a question, longest first; spaces part them. */
  static List<String> words(String question) {
    return Arrays.stream(question.strip().split("[\\s\\u3000]+"))
        .map(Folded::of)
        .filter(word -> !word.isEmpty())
        .distinct()
        .sorted((a, b) -> length(b) - length(a))
        .toList();
  }

  /** Every run of three characters, and the shorter ones at the end. */
  static Set<String> grams(String folded) {
    int[] points = folded.codePoints().toArray();
    Set<String> grams = new LinkedHashSet<>();
    for (int from = 0; from < points.length; from++) {
      grams.add(new String(points, from, Math.min(GRAM, points.length - from)));
    }
    return grams;
  }

  /** The first, a middle and the last run of three characters of a word that has as many. */
  static List<String> probes(String word) {
    int[] points = word.codePoints().toArray();
    int last = points.length - GRAM;
    List<String> probes = new ArrayList<>();
    for (int from : new int[] {0, last / 2, last}) {
      probes.add(new String(points, from, GRAM));
    }
    return probes;
  }

  static int length(String folded) {
    return folded.codePointCount(0, folded.length());
  }
}
