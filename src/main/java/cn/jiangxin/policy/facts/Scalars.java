package cn.jiangxin.policy.facts;

import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Reads single values as the type a fact has. */
final class Scalars {
  private static final int LONGEST_NUMBER = 20;

  private Scalars() {}

  /** The value; null if the type is no single value. */
  static @Nullable Object read(Class<?> type, YamlNode node) {
    if (type == String.class) {
      return node.text();
    }
    if (type == LocalDate.class) {
      return Ranges.day(node);
    }
    if (type == LocalDateTime.class) {
      return Ranges.moment(node);
    }
    if (type == DateRange.class) {
      return Ranges.range(node);
    }
    if (type == boolean.class || type == Boolean.class) {
      return flag(node);
    }
    return type.isEnum() ? constant(type, node) : number(type, node);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the class is known to be that of an enum
  private static Object constant(Class<?> type, YamlNode node) {
    return YamlMap.constant(node, (Class<? extends Enum>) type);
  }

  private static boolean flag(YamlNode node) {
    return switch (node.text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw node.fault("must be true or false");
    };
  }

  private static @Nullable Object number(Class<?> type, YamlNode node) {
    if (type == Money.class) {
      return Money.parse(node.text())
          .orElseThrow(() -> node.fault("must be an amount in yuan with at most two decimals"));
    }
    try {
      if (type == int.class || type == Integer.class) {
        return Integer.parseInt(node.text());
      }
      if (type == long.class || type == Long.class) {
        return Long.parseLong(node.text());
      }
      return type == BigDecimal.class ? decimal(node) : null;
    } catch (NumberFormatException e) {
      throw node.fault("must be a number");
    }
  }

  /** Length and form are looked at first: an exponent would make a tiny text a huge number. */
  private static BigDecimal decimal(YamlNode node) {
    String text = node.text();
    if (text.length() > LONGEST_NUMBER || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
      throw node.fault("must be a plain number");
    }
    return new BigDecimal(text);
  }
}
