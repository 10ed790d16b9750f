package cn.jiangxin.registry.fact;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.Action;
import cn.jiangxin.policy.clause.Answer;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.registry.change.PackCodes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes that reported facts may bear: those that the loaded policy packs name. */
@Singleton
public class FactCodes {
  private static final String REPORTS = "Reports";
  private static final List<String> GRANTORS = List.of("GOVERNMENT", "UNION", "ENTERPRISE");

  private final Policies policies;
  private final PackCodes packs;

  FactCodes(Policies policies, PackCodes packs) {
    this.policies = policies;
    this.packs = packs;
  }

  /** The codes that a fact of the kind may bear. */
  public List<String> codes(FactRule rule) {
    String[] from = rule.codes().split(":", 2);
    return switch (from[0]) {
      case "asked" -> asked(rule.kind());
      case "parameters" -> listed(List.of(from[1].split(" ")));
      case "list" -> List.of(from[1].split(" "));
      case "bodies" -> packs.bodies();
      case "grounds" -> grounds();
      case "recognisers" -> recognisers();
      default -> List.of();
    };
  }

  /** Who may have paid, or conferred. */
  public List<String> sources(FactKind kind) {
    return kind == FactKind.HONOUR ? GRANTORS : packs.payers();
  }

  /** The codes of reports that the clause asks for. */
  public static List<String> reports(Clause clause) {
    return clause.parameters().stream()
        .filter(parameter -> parameter.name().endsWith(REPORTS))
        .flatMap(FactCodes::values)
        .distinct()
        .toList();
  }

  /** The family of titles that a ground of revocation speaks of. */
  Optional<String> programme(String ground) {
    return schemes()
        .filter(scheme -> scheme.clause(ground).isPresent())
        .map(Scheme::programme)
        .findFirst();
  }

  /** The bodies that have to concur before the title is revoked on the ground. */
  List<String> voters(String ground) {
    return programme(ground).map(packs::recognisers).orElse(List.of());
  }

  private List<String> asked(FactKind kind) {
    Answer answer = Answer.valueOf(kind.name());
    return clauses()
        .filter(clause -> clause.asks().contains(answer))
        .flatMap(clause -> reports(clause).stream())
        .distinct()
        .toList();
  }

  private List<String> grounds() {
    return clauses()
        .filter(clause -> clause.actions().contains(Action.PROPOSE_REVOCATION))
        .map(Clause::id)
        .toList();
  }

  /** The families of titles of whose documents the clause is one. */
  Set<String> programmes(String clause) {
    return programme(clause).map(Set::of).orElse(Set.of());
  }

  /** The families of titles in whose documents a clause asks for the report. */
  Set<String> programmesOfReport(String code) {
    return schemes()
        .filter(
            scheme -> scheme.clauses().stream().anyMatch(clause -> reports(clause).contains(code)))
        .map(Scheme::programme)
        .collect(Collectors.toSet());
  }

  /** The families of titles in whose documents one of the parameters lists the code. */
  Set<String> programmesListing(String code, List<String> names) {
    return schemes()
        .filter(scheme -> listed(Stream.of(scheme), names).anyMatch(code::equals))
        .map(Scheme::programme)
        .collect(Collectors.toSet());
  }

  /** The bodies that recognise titles of the families; any body where no pack names them. */
  List<String> recognisers(Set<String> programmes) {
    List<String> named =
        programmes.stream().flatMap(programme -> packs.recognisers(programme).stream()).toList();
    return named.isEmpty() ? packs.bodies() : named;
  }

  /** The bodies that recognise titles of any family. */
  List<String> recognisers() {
    return schemes().flatMap(scheme -> scheme.recognisers().stream()).distinct().toList();
  }

  /** What the parameters list in any document. */
  List<String> listed(List<String> names) {
    return listed(schemes(), names).distinct().toList();
  }

  private static Stream<String> listed(Stream<Scheme> schemes, List<String> names) {
    return schemes
        .flatMap(scheme -> scheme.parameters().stream())
        .filter(parameter -> names.contains(parameter.name()))
        .flatMap(FactCodes::values);
  }

  private static Stream<String> values(Parameter parameter) {
    return parameter.values().values().stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip);
  }

  private Stream<Clause> clauses() {
    return schemes().flatMap(scheme -> scheme.clauses().stream());
  }

  private Stream<Scheme> schemes() {
    return policies.today().stream();
  }
}
