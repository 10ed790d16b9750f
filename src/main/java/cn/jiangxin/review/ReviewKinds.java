package cn.jiangxin.review;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.policy.Scheme;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reviews that the loaded policies name, with the results each may have. */
@Singleton
public class ReviewKinds {

  private static final String ASPECTS = "reviewAspects";
  private static final List<String> METHODS =
      List.of("recognitionMethods", "followingYearMethods", "cycleReviewMethods");

  private final Policies policies;

  ReviewKinds(Policies policies) {
    this.policies = policies;
  }

  /** Kinds of review under any programme, in the order of the documents. */
  public List<String> all() {
    return schemes().flatMap(scheme -> scheme.reviews().keySet().stream()).distinct().toList();
  }

  /** Results that any review may have. */
  public List<String> results() {
    return schemes()
        .flatMap(scheme -> scheme.reviews().values().stream())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** Results that a review of the kind may have; empty if the programme knows no such review. */
  public List<String> results(String programme, String kind) {
    return of(programme)
        .flatMap(scheme -> scheme.reviews().getOrDefault(kind, List.of()).stream())
        .distinct()
        .toList();
  }

  /** Aspects on which experts score; empty if the programme names none. */
  public List<String> aspects(String programme) {
    return listed(of(programme), List.of(ASPECTS));
  }

  /** Ways in which some pack has reviews held. */
  List<String> methods() {
    return listed(schemes(), METHODS);
  }

  private static List<String> listed(Stream<Scheme> schemes, List<String> names) {
    return schemes
        .flatMap(scheme -> scheme.parameters().stream())
        .filter(parameter -> names.contains(parameter.name()))
        .flatMap(parameter -> parameter.values().values().stream())
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip)
        .distinct()
        .toList();
  }

  /** How the result ends a title of the programme; empty if it does not. */
  Optional<String> titleEnd(String programme, String result) {
    return of(programme).flatMap(scheme -> scheme.titleEnd(result).stream()).findFirst();
  }

  /** Bodies that have to concur in a review; empty if the programme names none. */
  List<String> bodies(String programme) {
    return of(programme).flatMap(scheme -> scheme.recognisers().stream()).distinct().toList();
  }

  private Stream<Scheme> of(String programme) {
    return schemes().filter(scheme -> scheme.programme().equals(programme));
  }

  private Stream<Scheme> schemes() {
    return policies.today().stream();
  }
}
