package cn.jiangxin.api;

import cn.jiangxin.oversight.library.ClauseEntry;
import cn.jiangxin.oversight.library.OtherWording;
import cn.jiangxin.oversight.library.PolicyEntry;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Parameter;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A policy as programs read it, its texts in the caller's language.
 *
 * @param inForceFrom absent if the text states no day
 * @param clauses absent in lists
 */
@Serdeable
record PolicyView(
    String id,
    String version,
    String programme,
    @Nullable Integer vintage,
    String title,
    String issuer,
    @Nullable String number,
    boolean complete,
    @Nullable LocalDate inForceFrom,
    boolean inForce,
    int clauseCount,
    int caseCount,
    List<ClauseView> clauses) {

  /**
   * A clause.
   *
   * @param studios verdict to the number of studios in the caller's scope that stand so
   * @param stated whether the policy states it today; otherwise it did, or will
   * @param held the days on which it does
   * @param others how versions of other days state it, where that differs
   */
  @Serdeable
  record ClauseView(
      String id,
      String article,
      String kind,
      List<String> modes,
      List<String> actions,
      @Nullable String strength,
      @Nullable String severity,
      List<String> decides,
      String text,
      @Nullable String check,
      List<ParameterView> parameters,
      long cases,
      Map<String, Long> studios,
      boolean stated,
      List<SpanView> held,
      List<WordingView> others) {}

  /** Days on which the policy states a clause; absent where no day bounds them. */
  @Serdeable
  record SpanView(@Nullable LocalDate from, @Nullable LocalDate to) {}

  /**
   * A clause in a version of other days.
   *
   * @param from first day on which it held, or will hold; null: from the beginning
   * @param to last day; null: none is known
   * @param parameters those with other values
   */
  @Serdeable
  record WordingView(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String article,
      String text,
      List<ParameterView> parameters) {}

  /**
   * A parameter.
   *
   * @param values first day (or "always") to value
   */
  @Serdeable
  record ParameterView(
      String name,
      @Nullable String reading,
      boolean unset,
      Map<String, String> values,
      List<String> alternatives) {}

  static PolicyView of(PolicyEntry entry, Locale locale, boolean whole) {
    Scheme scheme = entry.scheme();
    return new PolicyView(
        scheme.id(),
        scheme.version(),
        scheme.programme(),
        scheme.vintage(),
        scheme.title().in(locale),
        scheme.issuer().in(locale),
        scheme.number(),
        scheme.complete(),
        scheme.inForce().from(),
        entry.inForce(),
        scheme.clauses().size(),
        scheme.cases().cases().size(),
        whole
            ? entry.clauses().stream().map(clause -> clause(clause, locale)).toList()
            : List.of());
  }

  private static ClauseView clause(ClauseEntry entry, Locale locale) {
    Clause clause = entry.clause();
    Map<String, Long> studios = new TreeMap<>();
    entry.studios().forEach((verdict, count) -> studios.put(verdict.name(), count));
    return new ClauseView(
        clause.id(),
        clause.article().in(locale),
        clause.kind().name(),
        clause.modes().stream().map(Enum::name).toList(),
        clause.actions().stream().map(Enum::name).toList(),
        clause.strength() == null ? null : clause.strength().name(),
        clause.severity() == null ? null : clause.severity().name(),
        clause.decides(),
        clause.text().in(locale),
        clause.check(),
        entry.parameters().stream().map(PolicyView::parameter).toList(),
        entry.cases(),
        studios,
        entry.stated(),
        entry.held().stream().map(days -> new SpanView(days.from(), days.to())).toList(),
        entry.others().stream().map(other -> wording(other, locale)).toList());
  }

  private static WordingView wording(OtherWording other, Locale locale) {
    return new WordingView(
        other.when().from(),
        other.when().to(),
        other.clause().article().in(locale),
        other.clause().text().in(locale),
        other.parameters().stream().map(PolicyView::parameter).toList());
  }

  private static ParameterView parameter(Parameter parameter) {
    Map<String, String> values = new TreeMap<>();
    parameter
        .values()
        .forEach(
            (day, value) ->
                values.put(day.equals(LocalDate.MIN) ? "always" : day.toString(), value));
    return new ParameterView(
        parameter.name(), parameter.reading(), parameter.unset(), values, parameter.alternatives());
  }
}
