package cn.jiangxin.registry.fact;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.policy.clause.Parameter;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The codes that a claim may bear: those that the loaded packs accept, and their opposites. */
@Singleton
public class ClaimCodes {
  /** Any kind, office or unit that no pack names. */
  public static final String OTHER = "NOT_LISTED";

  private final Policies policies;

  ClaimCodes(Policies policies) {
    this.policies = policies;
  }

  /** Kinds of patents. */
  public List<String> kinds() {
    return Stream.concat(listed("patentKinds"), Stream.of("UTILITY_MODEL", "DESIGN"))
        .distinct()
        .toList();
  }

  /** Offices that grant patents. */
  public List<String> offices() {
    return Stream.concat(listed("patentOffices"), Stream.of(OTHER)).distinct().toList();
  }

  /** Kinds of units. */
  public List<String> unitKinds() {
    return Stream.concat(
            Stream.of("ENTERPRISE"),
            Stream.concat(listed("applicationProofFlaggedUnits"), Stream.of(OTHER)))
        .distinct()
        .toList();
  }

  /** Industries that a plan focuses on. */
  public List<String> industries() {
    return Stream.concat(listed("focusIndustries"), Stream.of(OTHER)).distinct().toList();
  }

  private Stream<String> listed(String name) {
    return policies.today().stream()
        .filter(scheme -> scheme.vintage() != null)
        .flatMap(scheme -> scheme.parameters().stream())
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::values)
        .flatMap(values -> values.values().stream())
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip);
  }
}
