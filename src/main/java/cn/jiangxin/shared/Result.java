package cn.jiangxin.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What became of a request: done with a value, or refused for reasons that the user can act on. */
public sealed interface Result<T> {

  /** The request was carried out. */
  record Done<T>(T value) implements Result<T> {}

  /** The request was refused and nothing was written. */
  record Refused<T>(List<Reason> reasons) implements Result<T> {}

  /**
   * Why something was refused.
   *
   * @param field the input field it concerns; null when it concerns the whole request
   * @param key message key of the sentence that says what is wrong and what to do
   * @param args arguments of the sentence
   * @param clause the clause that refuses; null when no clause but plain sense does
   */
  record Reason(@Nullable String field, String key, List<String> args, @Nullable String clause) {

    /** A reason at one input field. */
    public static Reason at(String field, String key, String... args) {
      return new Reason(field, key, List.of(args), null);
    }

    /** A reason for the whole request. */
    public static Reason of(String key, String... args) {
      return new Reason(null, key, List.of(args), null);
    }
  }

  /** Done with the value. */
  static <T> Result<T> done(T value) {
    return new Done<>(value);
  }

  /** Refused for one reason. */
  static <T> Result<T> refused(Reason reason) {
    return new Refused<>(List.of(reason));
  }

  /** Refused for several reasons. */
  static <T> Result<T> refused(List<Reason> reasons) {
    return new Refused<>(List.copyOf(reasons));
  }

  /** The one result of either case. */
  default <R> R fold(
      Function<? super T, ? extends R> done, Function<? super List<Reason>, ? extends R> refused) {
    if (this instanceof Done<T> d) {
      return done.apply(d.value());
    }
    return refused.apply(((Refused<T>) this).reasons());
  }
}
