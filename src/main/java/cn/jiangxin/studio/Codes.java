package cn.jiangxin.studio;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Short lists of codes in one column, separated by commas. */
final class Codes {

  private Codes() {}

  static Set<String> split(String text) {
    return Arrays.stream(text.split(","))
        .filter(c -> !c.isBlank())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static String join(Collection<String> codes) {
    return String.join(",", new TreeSet<>(codes));
  }
}
