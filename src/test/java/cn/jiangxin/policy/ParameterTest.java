package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.golden.GoldenCase;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A parameter that is stated must matter: another value must make some case come out otherwise. */
class ParameterTest {

  /** Stated for people and forms; no check reads them. */
  private static final Set<String> NOT_READ_BY_CHECKS =
      Set.of(
          "boostPurposes",
          "commendedStudios",
          "companyStudios",
          "conferencesPerYear",
          "financeRuleIssuers",
          "innovationKinds",
          "machineryIndustryAwards",
          "managementLevels",
          "municipalPerYear",
          "municipalPerYearSince",
          "municipalRecognitionSince",
          "rectificationDefaultDays",
          "reviewAspects",
          "sanctionKinds",
          "skillPacesetters",
          "steelIndustryAwards",
          "studioFunctions",
          "studiosAtMunicipalLevel");

  private final PolicyTester tester = new PolicyTester();

  @TestFactory
  Stream<DynamicTest> another_value_changes_what_comes_out() {
    return PolicyCatalogue.load(null).schemes().stream()
        .flatMap(
            scheme ->
                scheme.parameters().stream()
                    .filter(parameter -> !NOT_READ_BY_CHECKS.contains(parameter.name()))
                    .flatMap(
                        parameter ->
                            others(parameter).stream()
                                .map(value -> changes(scheme, parameter.name(), value))));
  }

  private DynamicTest changes(Scheme scheme, String name, String value) {
    return DynamicTest.dynamicTest(
        name + " = " + value,
        () -> {
          Scheme changed = scheme.with(Map.of(name, value));
          assertThat(
                  inOrder(changed, name).stream()
                      .anyMatch(golden -> !tester.run(changed, golden).passed()))
              .as("some case comes out otherwise")
              .isTrue();
        });
  }

  /** The cases of the clause that states the parameter come first: they most likely fail. */
  private static List<GoldenCase> inOrder(Scheme scheme, String parameter) {
    String clause =
        scheme.parameters().stream()
            .filter(stated -> stated.name().equals(parameter))
            .map(Parameter::clause)
            .findFirst()
            .orElseThrow();
    return scheme.cases().cases().stream()
        .sorted(Comparator.comparing(golden -> !golden.clause().equals(clause)))
        .toList();
  }

  private static List<String> others(Parameter parameter) {
    if (parameter.unset()) {
      return List.of();
    }
    String value = List.copyOf(parameter.values().values()).get(parameter.values().size() - 1);
    if (!parameter.alternatives().isEmpty()) {
      return parameter.alternatives().stream().filter(other -> !other.equals(value)).toList();
    }
    if (value.matches("-?\\d+(\\.\\d+)?")) {
      return List.of(new BigDecimal(value).add(BigDecimal.ONE).toPlainString());
    }
    return List.of();
  }

  @TestFactory
  Stream<DynamicTest> BDA_lists_matter_from_their_first_element() {
    Scheme scheme = PolicyCatalogue.load(null).find("BDA").orElseThrow();
    return scheme.parameters().stream()
        .filter(parameter -> !NOT_READ_BY_CHECKS.contains(parameter.name()))
        .filter(parameter -> !parameter.unset())
        .flatMap(
            parameter ->
                withoutFirst(parameter).map(value -> changes(scheme, parameter.name(), value)));
  }

  private static Stream<String> withoutFirst(Parameter parameter) {
    String value = Objects.requireNonNull(parameter.values().get(parameter.values().lastKey()));
    int comma = value.indexOf(',');
    return comma < 0 ? Stream.empty() : Stream.of(value.substring(comma + 1));
  }
}
