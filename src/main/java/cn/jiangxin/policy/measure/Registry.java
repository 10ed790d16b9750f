package cn.jiangxin.policy.measure;

import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.matter.Matter;
import cn.jiangxin.policy.subject.SubjectKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The measures of one result type by the names that packs use. */
public final class Registry<T> {
  private final Map<String, Map<SubjectKind, Entry<T>>> entries = new TreeMap<>();

  private record Entry<T>(Term name, Function<Settings, Function<Matter, T>> make) {}

  Registry() {}

  Registry<T> add(String name, SubjectKind subject, Term term, Function<Matter, T> read) {
    return make(name, subject, term, settings -> read);
  }

  Registry<T> make(
      String name, SubjectKind subject, Term term, Function<Settings, Function<Matter, T>> make) {
    entries
        .computeIfAbsent(name, first -> new EnumMap<>(SubjectKind.class))
        .put(subject, new Entry<>(term, make));
    return this;
  }

  /**
   * The measure with the name, set up with the pack's parameters.
   *
   * @return empty if there is none over such a subject
   */
  public Optional<Measure<T>> find(String name, SubjectKind subject, Settings settings) {
    return Optional.ofNullable(entries.getOrDefault(name, Map.of()).get(subject))
        .map(entry -> new Measure<>(entry.name(), entry.make().apply(settings)));
  }

  /** The known names. */
  public Set<String> names() {
    return entries.keySet();
  }
}
