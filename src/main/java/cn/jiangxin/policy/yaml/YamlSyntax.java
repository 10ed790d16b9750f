package cn.jiangxin.policy.yaml;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says of a text that is no YAML what is wrong with it; the parser's own words are a detail. */
final class YamlSyntax {
  private YamlSyntax() {}

  /** The usual mistakes, each known by what the parser says of it. */
  private enum Kind {
    TAB("", "(TAB)", false, "is indented with a tab; use blanks"),
    QUOTE("quoted scalar", "unexpected end", true, "has a quotation mark that is not closed"),
    BRACKET("parsing a flow", "", true, "has a bracket that is not closed, or lacks a comma"),
    COLON("", "mapping values are not allowed", false, "has a colon where none may stand"),
    KEY("simple key", "could not find expected ':'", true, "lacks the colon after a key"),
    ANCHOR("", "undefined alias", false, "names an anchor that is not there"),
    INDENT("parsing a block", "", false, "is indented otherwise than the lines around it"),
    START(
        "", "expected '<document start>'", false, "is indented otherwise than the lines around it"),
    SIGN(
        "",
        "cannot start any token",
        false,
        "begins with a sign that must stand in quotation marks"),
    OTHER("", "", false, "can not be read as YAML");

    private final String context;
    private final String problem;
    private final boolean atContext;
    private final String what;

    /**
     * A mistake.
     *
     * @param context what the parser was about, in part; empty: whatever it was
     * @param problem what it found, in part
     * @param atContext whether it is to be mended where the parser began, not where it gave up
     */
    Kind(String context, String problem, boolean atContext, String what) {
      this.context = context;
      this.problem = problem;
      this.atContext = atContext;
      this.what = what;
    }

    static Kind of(MarkedYAMLException e) {
      String about = Objects.requireNonNullElse(e.getContext(), "");
      String found = Objects.requireNonNullElse(e.getProblem(), "");
      return Arrays.stream(values())
          .filter(kind -> about.contains(kind.context) && found.contains(kind.problem))
          .findFirst()
          .orElse(OTHER);
    }

    @Nullable Mark mark(MarkedYAMLException e) {
      @Nullable Mark begun = e.getContextMark();
      return atContext && begun != null ? begun : e.getProblemMark();
    }
  }

  static PackFault fault(String file, MarkedYAMLException e) {
    Kind kind = Kind.of(e);
    @Nullable Mark mark = kind.mark(e);
    return PackFault.ofSyntax(
        file,
        mark == null ? 1 : mark.getLine() + 1,
        mark == null ? 1 : mark.getColumn() + 1,
        kind.what + " (" + e.getProblem() + ")");
  }

  static PackFault fault(String file, ReaderException e) {
    return PackFault.ofSyntax(
        file,
        1,
        e.getPosition() + 1,
        "has a character that can not stand in a text (U+%04X)".formatted(e.getCodePoint()));
  }
}
