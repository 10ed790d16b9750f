package cn.jiangxin.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service cannot start, for a reason that whoever starts it can put right. It is told as one
 * sentence and without a stack trace.
 */
public final class StartProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  /**
   * A problem.
   *
   * @param key message key of the sentence in {@code i18n/platform}
   * @param cause what was caught, for the log; null if nothing was thrown
   * @param arguments the values that the sentence names
   */
  public StartProblem(String key, @Nullable Throwable cause, Object... arguments) {
    super(key + " " + List.of(arguments), cause);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** Message key of the sentence. */
  public String key() {
    return key;
  }

  /** The values that the sentence names, in order. */
  public List<Object> arguments() {
    return arguments;
  }
}
