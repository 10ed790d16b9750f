package cn.jiangxin.registry.change;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Mode;
import cn.jiangxin.policy.clause.Parameter;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The codes that the loaded policy packs let the register use. */
@Singleton
public class PackCodes {

  /** Any area that no pack names. */
  public static final String ELSEWHERE = "ELSEWHERE";

  private final Policies policies;

  PackCodes(Policies policies) {
    this.policies = policies;
  }

  /** Kinds of rules and plans that some pack asks for. */
  public List<String> documentKinds() {
    return listed("requiredDocuments").distinct().toList();
  }

  /** Ways in which some pack has studios reviewed before they are recognised or kept. */
  public List<String> reviewMethods() {
    return listed("recognitionMethods", "followingYearMethods", "cycleReviewMethods")
        .distinct()
        .toList();
  }

  /** Results of reviews after which some pack lets a rectification be ordered. */
  public List<String> rectifyingResults() {
    return listed("rectifyingResults").distinct().toList();
  }

  /** Areas that some pack names, and elsewhere. */
  public List<String> areas() {
    return Stream.concat(listed("homeArea"), Stream.of(ELSEWHERE)).distinct().toList();
  }

  /** Families of titles. */
  public List<String> programmes() {
    return policies.today().stream().map(Scheme::programme).distinct().toList();
  }

  /** Levels at which some pack gives titles, those of one pack the lowest first. */
  public List<String> levels() {
    return levels(policies.today().stream());
  }

  /** Levels at which titles of the programme are given; any where no pack names them. */
  public List<String> levels(String programme) {
    List<String> named =
        levels(policies.today().stream().filter(scheme -> scheme.programme().equals(programme)));
    return named.isEmpty() ? levels() : named;
  }

  private static List<String> levels(Stream<Scheme> schemes) {
    return schemes.flatMap(scheme -> scheme.levels().stream()).distinct().toList();
  }

  /** Bodies that decide on something under some clause, in the order of the documents. */
  public List<String> bodies() {
    return policies.today().stream()
        .flatMap(scheme -> scheme.clauses().stream())
        .flatMap(clause -> clause.decides().stream())
        .distinct()
        .toList();
  }

  /** Bodies that pay boost money under some pack, and all bodies that decide on something. */
  public List<String> payers() {
    return Stream.concat(listed("payerIfAffiliated", "payerOtherwise"), bodies().stream())
        .distinct()
        .toList();
  }

  /** Bodies that have to concur in a title of the programme; empty where no pack names them. */
  public List<String> recognisers(String programme) {
    return policies.today().stream()
        .filter(scheme -> scheme.programme().equals(programme))
        .flatMap(scheme -> scheme.recognisers().stream())
        .distinct()
        .toList();
  }

  /** Clauses that people judge. */
  public List<Clause> judged() {
    return policies.today().stream()
        .flatMap(scheme -> scheme.clauses().stream())
        .filter(clause -> clause.modes().contains(Mode.JUDGED) && !clause.decides().isEmpty())
        .toList();
  }

  private Stream<String> listed(String... names) {
    List<String> wanted = List.of(names);
    return policies.today().stream()
        .flatMap(scheme -> scheme.parameters().stream())
        .filter(parameter -> wanted.contains(parameter.name()))
        .flatMap(PackCodes::values);
  }

  private static Stream<String> values(Parameter parameter) {
    return parameter.values().values().stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip);
  }
}
