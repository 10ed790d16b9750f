package cn.jiangxin.policy;

import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.facts.CodedField;
import cn.jiangxin.policy.facts.CodedFields;
import cn.jiangxin.policy.facts.CodedValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The codes that the fields of files may bear by some schemes: those of all packs and their own.
 */
public final class KnownCodes {
  private final Map<CodedField, List<String>> codes = new HashMap<>();
  private final Map<String, List<String>> results = new HashMap<>();

  private KnownCodes(Collection<Scheme> schemes) {
    for (CodedField field : CodedFields.all()) {
      Set<String> known = new LinkedHashSet<>(field.codes());
      schemes.forEach(scheme -> own(field, scheme).forEach(known::add));
      codes.put(field, List.copyOf(known));
    }
    schemes.forEach(
        scheme ->
            scheme.reviews().forEach((kind, own) -> results.merge(kind, own, KnownCodes::both)));
  }

  /** The codes that the schemes know, and those of all packs. */
  public static KnownCodes of(Collection<Scheme> schemes) {
    return new KnownCodes(schemes);
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  private static Stream<String> own(CodedField field, Scheme scheme) {
    return Stream.of(
            scheme.parameters().stream()
                .filter(parameter -> field.isListedBy(parameter.name()))
                .flatMap(KnownCodes::values),
            field.parameters().contains(CodedField.LEVELS)
                ? scheme.levels().stream()
                : Stream.<String>empty(),
            field.parameters().contains(CodedField.REVIEWS)
                ? scheme.reviews().keySet().stream()
                : Stream.<String>empty(),
            field.parameters().contains(CodedField.RESULTS)
                ? scheme.reviews().values().stream().flatMap(List::stream)
                : Stream.<String>empty())
        .flatMap(stream -> stream);
  }

  private static Stream<String> values(Parameter parameter) {
    return parameter.values().values().stream()
        .flatMap(list -> Arrays.stream(list.split(",")))
        .map(String::strip)
        .filter(code -> !code.isEmpty());
  }

  /** The codes that the field may bear; empty: any. */
  public List<String> of(CodedField field) {
    return codes.getOrDefault(field, List.of());
  }

  /** The codes that may stand in the place of the value; empty: any. */
  public List<String> of(CodedValue value) {
    List<String> own =
        value.field().parameters().contains(CodedField.RESULTS) ? ofKind(value.kind()) : null;
    return own == null ? of(value.field()) : own;
  }

  private @Nullable List<String> ofKind(@Nullable String kind) {
    return kind == null ? null : results.get(kind);
  }

  /** Whether the value is one of them. */
  public boolean know(CodedValue value) {
    List<String> known = of(value);
    return known.isEmpty() || known.contains(value.value());
  }
}
