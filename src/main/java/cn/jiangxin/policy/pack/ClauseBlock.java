package cn.jiangxin.policy.pack;

import cn.jiangxin.policy.check.Args;
import cn.jiangxin.policy.check.Check;
import cn.jiangxin.policy.check.Checks;
import cn.jiangxin.policy.clause.Action;
import cn.jiangxin.policy.clause.Answer;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Duty;
import cn.jiangxin.policy.clause.Kind;
import cn.jiangxin.policy.clause.Mode;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.clause.SettingFault;
import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.clause.Severity;
import cn.jiangxin.policy.clause.Step;
import cn.jiangxin.policy.clause.Strength;
import cn.jiangxin.policy.clause.TitleEnd;
import cn.jiangxin.policy.measure.Measure;
import cn.jiangxin.policy.subject.SubjectKind;
import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The block of one clause, read; its check is set up apart, since parameters may be overridden.
 *
 * @param subjects what it judges
 * @param needs ids of the clauses whose findings its check looks at
 */
record ClauseBlock(Clause clause, Set<SubjectKind> subjects, List<String> needs, YamlNode node) {

  static ClauseBlock read(YamlNode node, SubjectKind usual) {
    YamlMap map = new YamlMap(node);
    String id = map.text("id");
    YamlNode parameters = map.find("parameters");
    Clause clause =
        new Clause(
            id,
            SchemeInfo.textOrSame(map.get("article")),
            map.oneOf("kind", Kind.class),
            constants(map.get("mode"), Mode.class),
            constants(map.get("action"), Action.class),
            map.find("strength") == null ? null : map.oneOf("strength", Strength.class),
            map.find("severity") == null ? null : map.oneOf("severity", Severity.class),
            map.texts("decides"),
            SchemeInfo.text(map.get("text")),
            map.textOrNull("check"),
            parameters == null ? List.of() : ParameterReader.read(id, parameters),
            map.find("clock") != null && map.oneOf("clock", Clock.class) == Clock.TITLE,
            duties(map.find("duties")),
            asks(map.find("asks")),
            titleEnd(map.find("ends-title")),
            guards(map.find("guards")));
    YamlNode subject = map.find("subject");
    return new ClauseBlock(
        clause,
        subject == null ? Set.of(usual) : constants(subject, SubjectKind.class),
        map.texts("needs"),
        node);
  }

  /** What the due day of a clause ends. */
  private enum Clock {
    TITLE
  }

  private static List<Duty> duties(@Nullable YamlNode duties) {
    return duties == null ? List.of() : duties.elements().stream().map(ClauseBlock::duty).toList();
  }

  private static Duty duty(YamlNode node) {
    YamlMap map = new YamlMap(node);
    Duty duty = new Duty(map.text("kind"), map.text("number"), map.oneOf("per", Duty.Per.class));
    map.done();
    return duty;
  }

  private static List<Answer> asks(@Nullable YamlNode asks) {
    if (asks == null) {
      return List.of();
    }
    List<YamlNode> nodes = asks.isList() ? asks.elements() : List.of(asks);
    return nodes.stream().map(node -> YamlMap.constant(node, Answer.class)).toList();
  }

  private static @Nullable TitleEnd titleEnd(@Nullable YamlNode node) {
    if (node == null) {
      return null;
    }
    YamlMap map = new YamlMap(node);
    TitleEnd end = new TitleEnd(map.text("results"), map.text("as"));
    map.done();
    return end;
  }

  private static Set<Step> guards(@Nullable YamlNode guards) {
    return guards == null ? Set.of() : constants(guards, Step.class);
  }

  private static <E extends Enum<E>> Set<E> constants(YamlNode node, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    List<YamlNode> nodes = node.isList() ? node.elements() : List.of(node);
    nodes.forEach(constant -> constants.add(YamlMap.constant(constant, type)));
    return Collections.unmodifiableSet(constants);
  }

  /** Sets up the check for each kind of thing it judges; empty if the clause only informs. */
  List<Ruling> rulings(Settings settings) {
    return subjects.stream().flatMap(subject -> ruling(settings, subject).stream()).toList();
  }

  private Optional<Ruling> ruling(Settings settings, SubjectKind subject) {
    YamlMap map = new YamlMap(node);
    List.of("id", "article", "kind", "mode", "action", "strength", "severity", "decides", "text")
        .forEach(map::find);
    List.of(
            "parameters",
            "subject",
            "check",
            "needs",
            "clock",
            "duties",
            "asks",
            "guards",
            "ends-title")
        .forEach(map::find);
    String lapse = map.textOrNull("lapses");
    Check check = check(map, settings, subject);
    Measure<Optional<LocalDate>> governedBy = new Args(map, settings, subject).governedBy();
    countDuties(map, settings);
    titleEnd(map, settings);
    map.done();
    return Optional.ofNullable(check)
        .map(found -> new Ruling(clause, subject, found, lapse, governedBy, needs));
  }

  /** Refuses a duty whose number no clause states, or states as no whole number. */
  private void countDuties(YamlMap map, Settings settings) {
    try {
      clause.duties().forEach(duty -> settings.wholeNumber(duty.number()));
    } catch (SettingFault e) {
      throw map.get("duties").fault("parameter " + e.name() + ": " + e.getMessage());
    }
  }

  /** Refuses an end of the title by results that no clause lists. */
  private void titleEnd(YamlMap map, Settings settings) {
    TitleEnd end = clause.titleEnd();
    try {
      if (end != null) {
        settings.codes(end.results());
      }
    } catch (SettingFault e) {
      throw map.get("ends-title").fault("parameter " + e.name() + ": " + e.getMessage());
    }
  }

  private @Nullable Check check(YamlMap map, Settings settings, SubjectKind subject) {
    String name = clause.check();
    if (name == null) {
      return null;
    }
    try {
      return Checks.find(name, new Args(map, settings, subject))
          .orElseThrow(
              () ->
                  map.get("check")
                      .fault("unknown check " + name + "; known are " + Checks.names()));
    } catch (SettingFault e) {
      throw own(map, e.name()).fault("parameter " + e.name() + ": " + e.getMessage());
    }
  }

  /** Where the clause states the parameter; the clause itself if another one does. */
  private YamlNode own(YamlMap map, String parameter) {
    YamlNode parameters = map.find("parameters");
    YamlNode own = parameters == null ? null : parameters.entries().get(parameter);
    return own == null ? node : own;
  }

  /** The same block with its ids named anew, and with other values of its parameters. */
  ClauseBlock as(UnaryOperator<String> naming, List<Parameter> parameters) {
    return new ClauseBlock(
        clause.as(naming.apply(clause.id()), parameters),
        subjects,
        needs.stream().map(naming).toList(),
        node);
  }

  /** The parameters that the clause states. */
  List<Parameter> parameters() {
    return clause.parameters();
  }
}
