package cn.jiangxin.policy;

import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.clause.Say;
import cn.jiangxin.policy.clause.StatedSpending;
import cn.jiangxin.policy.clause.Step;
import cn.jiangxin.policy.clause.Text;
import cn.jiangxin.policy.clause.TitleEnd;
import cn.jiangxin.policy.golden.GoldenCases;
import cn.jiangxin.policy.matter.Recognisers;
import cn.jiangxin.policy.matter.TitleRule;
import cn.jiangxin.policy.pack.Pack;
import cn.jiangxin.policy.pack.Ruling;
import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.policy.subject.SubjectFile;
import cn.jiangxin.policy.subject.SubjectKind;
import cn.jiangxin.shared.DateRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A policy document (or one yearly vintage of it) as clauses that can be judged. Immutable. */
public final class Scheme {
  private final Pack pack;
  private final String version;
  private final DateRange inForce;
  private final TitleRule titleRule;
  private final KnownCodes knownCodes;
  private final Map<String, Clause> clauses = new LinkedHashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<SubjectKind, List<Ruling>> rulings = new EnumMap<>(SubjectKind.class);

  Scheme(Pack pack, String version) {
    this(pack, version, pack.titleRule());
  }

  private Scheme(Pack pack, String version, TitleRule titleRule) {
    this.pack = pack;
    this.version = version;
    this.inForce = pack.inForce();
    this.titleRule = titleRule;
    this.knownCodes = KnownCodes.of(List.of(this));
    pack.clauses().forEach(clause -> clauses.put(clause.id(), clause));
    clauses.keySet().forEach(id -> places.put(id, places.size()));
    pack.rulings()
        .forEach(
            ruling ->
                rulings.computeIfAbsent(ruling.subject(), kind -> new ArrayList<>()).add(ruling));
  }

  static Scheme of(Pack pack) {
    return new Scheme(pack, pack.info().id() + "/" + pack.info().version());
  }

  /** Id, the code before the clause numbers, e.g. BDA or BJ24. */
  public String id() {
    return pack.info().id();
  }

  /** Id and version of the pack; findings carry it. Ends in * when parameters are overridden. */
  public String version() {
    return version;
  }

  /** The family of titles or boosts it belongs to, e.g. BDA or BJ; records carry it. */
  public String programme() {
    return pack.info().programme();
  }

  /** The plan year; null if the document is not a yearly plan. */
  public @Nullable Integer vintage() {
    return pack.info().vintage();
  }

  /** Title of the document. */
  public Text title() {
    return pack.info().title();
  }

  /** Who issued the document. */
  public Text issuer() {
    return pack.info().issuer();
  }

  /** The document number; null if it bears none. */
  public @Nullable String number() {
    return pack.info().number();
  }

  /** Whether it rests on the full text; otherwise it is silent where the report of it is. */
  public boolean complete() {
    return pack.info().complete();
  }

  /** The days on which it is in force; every day where the text states none. */
  public DateRange inForce() {
    return inForce;
  }

  /** Who changes what the document says; not stated where the pack does not say. */
  public Say amendment() {
    return pack.info().amendment();
  }

  /** Who says how the document is read; whoever changes it, where the pack does not say. */
  public Say interpretation() {
    Say own = pack.info().interpretation();
    return own.isStated() ? own : amendment();
  }

  /** Codes of the bodies that must all concur in a title; empty if the scheme gives none. */
  public List<String> recognisers() {
    return titleRule.recognisers();
  }

  /** Who has to concur in decisions of which days by all its versions, the oldest first. */
  public List<Recognisers> recognisersInTime() {
    return titleRule.inTime();
  }

  /** The clauses in the order of the document. */
  public List<Clause> clauses() {
    return List.copyOf(clauses.values());
  }

  /** Ids of the clauses that must be met before the step is taken. */
  public Set<String> guarding(Step step) {
    return clauses.values().stream()
        .filter(clause -> clause.guards().contains(step))
        .map(Clause::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How the result of a review ends the title; empty if it does not. */
  public Optional<String> titleEnd(String result) {
    return clauses.values().stream()
        .flatMap(clause -> Optional.ofNullable(clause.titleEnd()).stream())
        .filter(end -> pack.listed(end.results()).contains(result))
        .map(TitleEnd::kind)
        .findFirst();
  }

  /** Whether titles of the level are given by others, for whom the scheme is only a guide. */
  public boolean isAdvisory(String level) {
    return level.equals(titleRule.advisoryLevel());
  }

  /** The clause with the id. */
  public Optional<Clause> clause(String clauseId) {
    return Optional.ofNullable(clauses.get(clauseId));
  }

  /** The named parameters with the values that hold in this scheme. */
  public List<Parameter> parameters() {
    return pack.parameters();
  }

  /** The cases that prove it. */
  public GoldenCases cases() {
    return pack.cases();
  }

  /**
   * The same scheme with other values of some parameters, for trying out.
   *
   * @param overrides parameter name to value; lists are separated by commas
   * @throws cn.jiangxin.policy.clause.SettingFault if a name or value is not known
   */
  public Scheme with(Map<String, String> overrides) {
    return overrides.isEmpty() ? this : new Scheme(pack.with(overrides), version + "*");
  }

  /** The same scheme under the name of a version. */
  Scheme named(String otherVersion) {
    return new Scheme(pack, otherVersion);
  }

  /** The same scheme among versions by which others have to concur in decisions of other days. */
  Scheme among(List<Recognisers> inTime) {
    return new Scheme(pack, version, titleRule.with(inTime));
  }

  /** Levels at which the programme gives titles, the lowest first; empty if it says nothing. */
  public List<String> levels() {
    return pack.info().levels();
  }

  /** Names that the pack brings for codes of its own. */
  public Map<String, Text> codes() {
    return pack.info().codes();
  }

  /** The codes that the fields of a file may bear by it. */
  KnownCodes knownCodes() {
    return knownCodes;
  }

  /** What a parameter is called; empty if the pack does not say. */
  public Optional<Text> nameOf(String parameter) {
    return Optional.ofNullable(pack.info().names().get(parameter));
  }

  /** Kinds of review that its titles go through, with the results each may have. */
  public Map<String, List<String>> reviews() {
    return pack.info().reviews();
  }

  /** What its money may be spent on; empty if it does not say. */
  public Optional<StatedSpending> spending() {
    return Optional.ofNullable(pack.spending());
  }

  /** What the clauses judge, each kind once. */
  public Set<SubjectKind> subjects() {
    return Collections.unmodifiableSet(rulings.keySet());
  }

  /**
   * Whether the scheme judges the subject where it stands in a register: it governs it, and the
   * studio takes part in the programme if only participants are judged.
   */
  public boolean concerns(SubjectFile file) {
    return governs(file)
        && (!pack.info().participantsOnly()
            || !(file instanceof StudioFile studio)
            || programmes(studio).anyMatch(programme()::equals));
  }

  private static Stream<String> programmes(StudioFile studio) {
    return Stream.concat(
        studio.applications().stream().map(StudioFile.Application::programme),
        studio.recognitions().stream().map(StudioFile.Recognition::programme));
  }

  /** Whether the scheme has anything to say of the subject. */
  public boolean governs(SubjectFile file) {
    return rulings.containsKey(file.ref().kind()) && isOfVintage(file);
  }

  private boolean isOfVintage(SubjectFile file) {
    Integer year = vintage();
    return year == null || file.vintage() == null || year.equals(file.vintage());
  }

  /** What the clause judges; the clause must have a check. */
  public SubjectKind kindOf(String clauseId) {
    return rulings.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().stream().anyMatch(ruling -> ruling.clause().id().equals(clauseId)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no check decides " + clauseId));
  }

  /** Where the clause stands in the document. */
  int placeOf(String clauseId) {
    return places.getOrDefault(clauseId, clauses.size());
  }

  List<Ruling> rulings(SubjectKind kind) {
    return rulings.getOrDefault(kind, List.of());
  }

  Pack pack() {
    return pack;
  }

  TitleRule titleRule() {
    return titleRule;
  }
}
