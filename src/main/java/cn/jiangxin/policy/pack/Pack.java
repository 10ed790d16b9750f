package cn.jiangxin.policy.pack;

import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.clause.Settings;
import cn.jiangxin.policy.clause.StatedSpending;
import cn.jiangxin.policy.golden.GoldenCases;
import cn.jiangxin.policy.matter.FirstYear;
import cn.jiangxin.policy.matter.TitleRule;
import cn.jiangxin.policy.yaml.PackFault;
import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;
import cn.jiangxin.shared.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A pack with its checks set up. Immutable. */
public final class Pack {
  static final String SCHEME = "scheme.yml";
  private static final String ADVISORY_LEVEL = "advisoryLevel";
  private static final String CLAUSES = "clauses.yml";

  private final SchemeInfo info;
  private final List<ClauseBlock> blocks;
  private final Settings settings;
  private final GoldenCases cases;
  private final List<Ruling> rulings;

  private Pack(SchemeInfo info, List<ClauseBlock> blocks, Settings settings, GoldenCases cases) {
    this.info = info;
    this.blocks = blocks;
    this.settings = settings;
    this.cases = cases;
    this.rulings = blocks.stream().flatMap(block -> block.rulings(settings).stream()).toList();
  }

  /**
   * Reads a pack that stands alone and refuses it at its first mistake.
   *
   * @throws PackFault naming file, line and key
   */
  public static Pack read(PackFolder folder) {
    return read(folder, null);
  }

  /**
   * Reads a pack.
   *
   * @param parent the pack that it extends; null if it stands alone
   * @throws PackFault naming file, line and key
   */
  static Pack read(PackFolder folder, @Nullable Pack parent) {
    SchemeInfo info =
        SchemeInfo.read(required(folder, SCHEME), parent == null ? null : parent.info);
    YamlNode stated = folder.read(CLAUSES);
    if (stated == null && parent == null) {
      throw lacks(folder, CLAUSES);
    }
    Differences differences =
        stated == null
            ? Differences.NONE
            : Differences.read(stated, info.subject(), parent != null);
    List<ClauseBlock> blocks =
        parent == null
            ? differences.blocks()
            : differences.over(parent.blocks, parent.info.id(), info.id());
    Needs.demand(blocks);
    YamlNode cases = folder.read("cases.yml");
    GoldenCases golden = cases == null ? GoldenCases.NONE : GoldenCases.read(cases);
    golden.demandOf(blocks.stream().map(b -> b.clause().id()).collect(Collectors.toSet()));
    GoldenCases all = parent == null ? golden : golden.over(parent.cases);
    List<Parameter> parameters = parameters(blocks);
    demandNamed(required(folder, SCHEME), parameters);
    demandClauses(required(folder, SCHEME), blocks);
    HeadChecks.demand(required(folder, SCHEME), info, parameters);
    if (info.spending() != null) {
      info.spending().demand(new YamlMap(required(folder, SCHEME)), parameters);
    }
    Pack pack = new Pack(info, List.copyOf(blocks), new Settings(parameters), all);
    Proofs.demand(blocks.stream().filter(differences::touches).toList(), all);
    return pack;
  }

  private static void demandNamed(YamlNode scheme, List<Parameter> parameters) {
    YamlNode names = new YamlMap(scheme).find("names");
    Set<String> stated = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
    if (names != null) {
      names
          .entries()
          .forEach(
              (name, text) -> {
                if (!stated.contains(name)) {
                  throw text.fault("no clause states the parameter " + name);
                }
              });
    }
  }

  /** A clause that is said to give somebody the say must be there. */
  private static void demandClauses(YamlNode scheme, List<ClauseBlock> blocks) {
    Set<String> stated = blocks.stream().map(b -> b.clause().id()).collect(Collectors.toSet());
    for (String key : List.of("amendment", "interpretation")) {
      YamlMap say = new YamlMap(scheme).mapOrNull(key);
      YamlNode clause = say == null ? null : say.find("clause");
      if (clause != null && !stated.contains(clause.text())) {
        throw clause.fault("the pack has no clause " + clause.text());
      }
    }
  }

  private static YamlNode required(PackFolder folder, String file) {
    YamlNode node = folder.read(file);
    if (node == null) {
      throw lacks(folder, file);
    }
    return node;
  }

  private static PackFault lacks(PackFolder folder, String file) {
    return new PackFault(folder.name() + "/" + file, 1, file, "the pack lacks this file");
  }

  private static List<Parameter> parameters(List<ClauseBlock> blocks) {
    List<Parameter> parameters = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (ClauseBlock block : blocks) {
      for (Parameter parameter : block.parameters()) {
        if (!names.add(parameter.name())) {
          throw block.node().fault("parameter " + parameter.name() + " is stated twice");
        }
        parameters.add(parameter);
      }
    }
    return parameters;
  }

  /**
   * The same pack with other values of some parameters.
   *
   * @throws cn.jiangxin.policy.clause.SettingFault if a parameter or value is not known
   */
  public Pack with(Map<String, String> overrides) {
    return overrides.isEmpty() ? this : new Pack(info, blocks, settings.with(overrides), cases);
  }

  /** What it says of the document as a whole. */
  public SchemeInfo info() {
    return info;
  }

  /** All clauses in the order of the document. */
  public List<Clause> clauses() {
    return blocks.stream().map(ClauseBlock::clause).toList();
  }

  /** The codes that the parameter lists. */
  public List<String> listed(String parameter) {
    return settings.codes(parameter);
  }

  /** The clauses that have a check. */
  public List<Ruling> rulings() {
    return rulings;
  }

  /** All parameters. */
  public List<Parameter> parameters() {
    return List.copyOf(settings.all());
  }

  /** The cases that prove it. */
  public GoldenCases cases() {
    return cases;
  }

  /** The days on which the document is in force; every day if the text states none. */
  public DateRange inForce() {
    String name = info.inForceFrom();
    LocalDate from = name == null ? null : settings.day(name).on(LocalDate.MAX);
    return from == null ? DateRange.ALWAYS : DateRange.since(from);
  }

  /** What its money may be spent on; null if it does not say. */
  public @Nullable StatedSpending spending() {
    SpendingTerms terms = info.spending();
    return terms == null ? null : terms.stated(settings);
  }

  /** How the title is recognised. */
  public TitleRule titleRule() {
    String name = info.recognisers();
    return new TitleRule(
        info.programme(),
        name == null ? List.of() : settings.codes(name),
        FirstYear.from(settings, inForce().from()),
        settings.states(ADVISORY_LEVEL) ? settings.code(ADVISORY_LEVEL) : null);
  }
}
