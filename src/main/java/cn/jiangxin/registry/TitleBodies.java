package cn.jiangxin.registry;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.policy.Scheme;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which bodies have to concur in a title, in the shape in which SQL compares them; never empty, so
 * that its IN lists are well formed.
 */
@Singleton
class TitleBodies {

  private static final String NONE = "-";

  private final Policies policies;

  TitleBodies(Policies policies) {
    this.policies = policies;
  }

  /** Programmes that say who has to concur; under any other one body is enough. */
  List<String> ruled() {
    return orNone(schemes().map(Scheme::programme));
  }

  /** Each body that has to concur, behind its programme. */
  List<String> recognisers() {
    return orNone(
        schemes()
            .flatMap(
                scheme -> scheme.recognisers().stream().map(b -> scheme.programme() + "|" + b)));
  }

  /** How many have to concur, behind the programme. */
  List<String> complete() {
    return orNone(schemes().map(s -> s.programme() + "|" + s.recognisers().size()));
  }

  private Stream<Scheme> schemes() {
    return policies.catalogue().schemes().stream()
        .filter(scheme -> !scheme.recognisers().isEmpty());
  }

  private static List<String> orNone(Stream<String> texts) {
    List<String> list = texts.distinct().toList();
    return list.isEmpty() ? List.of(NONE) : list;
  }
}
