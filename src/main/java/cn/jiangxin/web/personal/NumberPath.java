package cn.jiangxin.web.personal;

import cn.jiangxin.access.personal.NumberKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of numbers under their names in addresses: identity, mobile, card. */
final class NumberPath {
  private NumberPath() {}

  static Optional<NumberKind> read(String path) {
    return Arrays.stream(NumberKind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(path))
        .findFirst();
  }
}
