package cn.jiangxin.policy.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;

/** A text from outside is no JSON that can be taken; says what is wrong with it and where. */
public final class JsonFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Why {
    /** It breaks the rules of JSON at a line and column. */
    SYNTAX,
    /** It is nested too deeply, or a text or number in it is too long. */
    TOO_DEEP,
    /** An object has a key twice. */
    TWICE
  }

  private final Why why;
  private final String path;
  private final int line;
  private final int column;

  private JsonFault(Why why, String path, int line, int column) {
    super(why + " " + path + " " + line + ":" + column);
    this.why = why;
    this.path = path;
    this.line = line;
    this.column = column;
  }

  static JsonFault at(@Nullable JsonLocation location) {
    return location == null
        ? new JsonFault(Why.SYNTAX, "", 1, 1)
        : new JsonFault(
            Why.SYNTAX, "", Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  static JsonFault tooDeep() {
    return new JsonFault(Why.TOO_DEEP, "", 0, 0);
  }

  static JsonFault twice(JsonStreamContext place) {
    return new JsonFault(Why.TWICE, path(place), 0, 0);
  }

  private static String path(@Nullable JsonStreamContext place) {
    if (place == null || place.inRoot()) {
      return "";
    }
    String before = path(place.getParent());
    if (place.inArray()) {
      return before + "[" + place.getCurrentIndex() + "]";
    }
    return before.isEmpty() ? place.getCurrentName() : before + "." + place.getCurrentName();
  }

  /** What is wrong. */
  public Why why() {
    return why;
  }

  /** Path of the key that stands there twice, e.g. {@code file.venues[0].area}; else empty. */
  public String path() {
    return path;
  }

  /** The line, counted from 1, of a breach of the rules of JSON. */
  public int line() {
    return line;
  }

  /** The column, counted from 1, of a breach of the rules of JSON. */
  public int column() {
    return column;
  }
}
