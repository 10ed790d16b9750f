package cn.jiangxin.registry.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A title with the decisions on it, as a person fills it in (BDA-3, 16, 17.1).
 *
 * @param methods codes of the review methods held
 * @param votes what the bodies decided so far; the title is held once all have concurred
 */
public record RecognitionForm(
    @Nullable String programme,
    @Nullable String level,
    @Nullable Boolean demonstration,
    @Nullable Set<String> methods,
    @Nullable LocalDate plaqueOn,
    @Nullable LocalDate certificateOn,
    @Nullable String certificateNo,
    @Nullable List<TitleVote> votes) {

  /** The review methods held; none if nothing was said. */
  public Set<String> methodsHeld() {
    return methods == null ? Set.of() : given(methods.stream()).collect(Collectors.toSet());
  }

  /** The decisions so far; none if nothing was said. */
  public List<TitleVote> decisions() {
    return votes == null ? List.of() : given(votes.stream()).toList();
  }

  private static <T> Stream<T> given(Stream<T> sent) {
    return sent.filter(Objects::nonNull);
  }
}
