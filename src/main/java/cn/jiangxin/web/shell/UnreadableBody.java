package cn.jiangxin.web.shell;

import io.micronaut.json.JsonSyntaxException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.MapItemReferencePath;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import io.micronaut.serde.exceptions.path.ReferencePath;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What can not be read of a JSON body.
 *
 * @param path of the fault, as assessments give it, e.g. {@code $.votes[0].body}
 * @param key message key of what is wrong there
 */
record UnreadableBody(String path, String key) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,79}");
  private static final Pattern UNKNOWN = Pattern.compile("^Unknown property \\[");

  /** What the fault says; empty if it is about no body. */
  static Optional<UnreadableBody> of(@Nullable Throwable fault) {
    if (fault == null) {
      return Optional.empty();
    }
    if (fault instanceof JsonSyntaxException) {
      return Optional.of(new UnreadableBody("$", "assess.fault.json"));
    }
    return fault instanceof SerdeException unread
        ? Optional.of(said(unread))
        : of(fault.getCause());
  }

  private static UnreadableBody said(SerdeException fault) {
    StringBuilder path = new StringBuilder();
    fault.getPath().forEach(step -> path.insert(0, step(step))); // the innermost comes first
    path.insert(0, "$");
    Matcher unknown = UNKNOWN.matcher(String.valueOf(fault.getMessage()));
    return new UnreadableBody(
        path.toString(), unknown.find() ? "assess.fault.unknown-key" : "assess.fault.unreadable");
  }

  private static String step(ReferencePath step) {
    if (step instanceof PropertyReferencePath property) {
      return "." + named(property.property().getName());
    }
    if (step instanceof CollectionItemReferencePath item) {
      return "[" + item.index() + "]";
    }
    return step instanceof MapItemReferencePath entry
        ? "." + named(String.valueOf(entry.key()))
        : "";
  }

  /**
   * A key as it was sent; what looks like no name, such as a number of a person, is not repeated.
   */
  private static String named(String key) {
    return NAME.matcher(key).matches() ? key : "?";
  }
}
