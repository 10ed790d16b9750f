package cn.jiangxin.policy;

import cn.jiangxin.policy.matter.Recognisers;
import cn.jiangxin.shared.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A scheme as it holds from day to day.
 *
 * @param scheme as its pack states it
 * @param later what has been published on it, in the order of its first days
 */
record Vintage(Scheme scheme, List<Step> later) {

  /** The scheme from a day on. */
  record Step(LocalDate from, Scheme scheme) {}

  static Vintage of(Scheme scheme) {
    return new Vintage(scheme, List.of());
  }

  /**
   * The scheme with what has been published on it.
   *
   * @param read reads the files of a pack
   */
  Vintage with(Collection<Publication> publications, Function<Map<String, String>, Scheme> read) {
    Map<String, String> values = new LinkedHashMap<>();
    List<Step> steps = new ArrayList<>();
    Scheme base = scheme;
    for (Publication publication : ofScheme(publications)) {
      if (publication.isPack()) {
        base = read.apply(publication.files());
        values.clear();
      }
      values.putAll(publication.parameters());
      Scheme changed = values.isEmpty() ? base : Overrides.apply(base, values);
      steps.add(new Step(publication.from(), changed.named(publication.name(base.version()))));
    }
    return new Vintage(scheme, List.copyOf(steps)).sharingRecognisers();
  }

  /** A title stands by the bodies of the day on which it was decided, whoever decides later. */
  private Vintage sharingRecognisers() {
    List<Recognisers> inTime =
        upTo(LocalDate.MAX).stream()
            .map(version -> new Recognisers(version.scheme().recognisers(), version.when()))
            .toList();
    return new Vintage(
        scheme.among(inTime),
        later.stream().map(step -> new Step(step.from(), step.scheme().among(inTime))).toList());
  }

  private List<Publication> ofScheme(Collection<Publication> publications) {
    return publications.stream()
        .filter(publication -> publication.scheme().equals(scheme.id()))
        .sorted(Comparator.comparing(Publication::from).thenComparing(Publication::number))
        .toList();
  }

  Scheme on(LocalDate day) {
    Scheme held = scheme;
    for (Step step : later) {
      if (!step.from().isAfter(day)) {
        held = step.scheme();
      }
    }
    return held;
  }

  /** All that it states or has stated, the first text first. */
  Stream<Scheme> texts() {
    return Stream.concat(Stream.of(scheme), later.stream().map(Step::scheme));
  }

  /** The versions up to the day's, the oldest first, each with the days on which it held. */
  List<InForce> upTo(LocalDate day) {
    List<InForce> versions = new ArrayList<>();
    Scheme held = scheme;
    LocalDate since = null;
    for (Step step : later) {
      if (!step.from().isAfter(day)) {
        if (!step.from().equals(since)) {
          versions.add(new InForce(held, new DateRange(since, step.from().minusDays(1))));
        }
        held = step.scheme();
        since = step.from();
      }
    }
    versions.add(new InForce(held, new DateRange(since, null)));
    return versions;
  }

  /** The days on which it changes, or comes into or goes out of force. */
  Stream<LocalDate> changes() {
    return Stream.concat(
        later.stream().map(Step::from),
        texts()
            .flatMap(
                s ->
                    Stream.of(
                            s.inForce().from(),
                            s.inForce().to() == null ? null : s.inForce().to().plusDays(1))
                        .filter(Objects::nonNull)));
  }
}
