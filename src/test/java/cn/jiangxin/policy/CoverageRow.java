package cn.jiangxin.policy;

import cn.jiangxin.policy.clause.Action;
import cn.jiangxin.policy.clause.Mode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the specification says of one clause.
 *
 * @param parameters name to value; lists are separated by {@code |}, a parameter without a value is
 *     empty
 */
record CoverageRow(
    String id, Set<Mode> modes, Set<Action> actions, Map<String, String> parameters) {
  private static final String HEADER = "id,mode,action,parameters";
  private static final int COLUMNS = 4;

  static List<CoverageRow> read(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new AssertionError("the first line must be " + HEADER);
    }
    return lines.stream().skip(1).filter(line -> !line.isBlank()).map(CoverageRow::of).toList();
  }

  private static CoverageRow of(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS) {
      throw new AssertionError("not " + COLUMNS + " columns: " + line);
    }
    Set<Mode> modes = set(cells[1], Mode.class, CoverageRow::mode);
    return new CoverageRow(
        cells[0],
        modes.isEmpty() ? EnumSet.of(Mode.NONE) : modes,
        set(cells[2], Action.class, Action::valueOf),
        parameters(cells[3]));
  }

  private static Mode mode(String letter) {
    return switch (letter) {
      case "M" -> Mode.MACHINE;
      case "R" -> Mode.REPORTED;
      case "J" -> Mode.JUDGED;
      default -> throw new AssertionError("unknown mode " + letter);
    };
  }

  private static <E extends Enum<E>> Set<E> set(
      String cell, Class<E> type, Function<String, E> read) {
    Set<E> set = EnumSet.noneOf(type);
    if (!cell.equals("-")) {
      List.of(cell.split(";")).forEach(part -> set.add(read.apply(part)));
    }
    return set;
  }

  private static Map<String, String> parameters(String cell) {
    Map<String, String> parameters = new TreeMap<>();
    if (!cell.isEmpty()) {
      for (String part : cell.split(";")) {
        int sign = part.indexOf('=');
        parameters.put(part.substring(0, sign), part.substring(sign + 1));
      }
    }
    return parameters;
  }

  /** Whether a machine must say something of it: it is decided, and not only recorded. */
  boolean needsCheck() {
    return !modes.contains(Mode.NONE) && !actions.equals(EnumSet.of(Action.RECORD));
  }
}
