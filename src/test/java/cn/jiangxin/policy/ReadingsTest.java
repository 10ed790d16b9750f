package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.golden.GoldenCase;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The readings of the specification are parameters of the packs, and its worked examples are cases.
 * The lists under {@code policy/coverage} are written from the specification.
 */
class ReadingsTest {
  private static final List<Scheme> SCHEMES = PolicyCatalogue.load(null).schemes();
  private static final Pattern LINE =
      Pattern.compile("(A-\\d+|5\\.9)(?:: (\\w+) = ?([^\\[]*?)(?: \\[(.*)])?)?");

  private final PolicyTester tester = new PolicyTester();

  @TestFactory
  Stream<DynamicTest> every_reading_is_a_parameter_with_the_recommended_value() {
    List<Matcher> lines = lines("readings.txt").map(ReadingsTest::read).toList();
    assertThat(
            lines.stream().map(line -> line.group(1)).filter(id -> id.startsWith("A-")).distinct())
        .hasSize(74);
    return lines.stream()
        .filter(line -> line.group(2) != null)
        .map(line -> DynamicTest.dynamicTest(line.group(), () -> reading(line)));
  }

  private static void reading(Matcher line) {
    List<Parameter> stated = named(line.group(2));
    assertThat(stated).anyMatch(parameter -> same(parameter, line.group(3)));
    if (line.group(4) != null) {
      assertThat(stated)
          .anyMatch(parameter -> line.group(1).equals(parameter.reading()))
          .anyMatch(
              parameter ->
                  Set.copyOf(parameter.alternatives())
                      .containsAll(List.of(line.group(4).split(", "))));
    }
  }

  private static boolean same(Parameter parameter, String value) {
    String held = parameter.latest();
    boolean number = held.matches("\\d+(\\.\\d+)?") && value.matches("\\d+(\\.\\d+)?");
    return number ? new BigDecimal(held).compareTo(new BigDecimal(value)) == 0 : held.equals(value);
  }

  private static List<Parameter> named(String name) {
    return SCHEMES.stream()
        .flatMap(scheme -> scheme.parameters().stream())
        .filter(parameter -> parameter.name().equals(name))
        .toList();
  }

  /** Each other reading has a case of its own, which comes out otherwise by the usual reading. */
  @TestFactory
  Stream<DynamicTest> every_other_reading_has_a_case_that_comes_out_otherwise() {
    return SCHEMES.stream()
        .flatMap(
            scheme ->
                scheme.parameters().stream()
                    .flatMap(
                        parameter ->
                            parameter.alternatives().stream()
                                .filter(other -> !other.equals(parameter.latest()))
                                .map(other -> other(scheme, parameter, other))));
  }

  private DynamicTest other(Scheme scheme, Parameter parameter, String other) {
    String name = scheme.id() + " " + parameter.name() + " = " + other;
    return DynamicTest.dynamicTest(
        name,
        () ->
            assertThat(scheme.cases().cases())
                .as(name)
                .anyMatch(golden -> proves(scheme, golden, parameter.name(), other)));
  }

  private boolean proves(Scheme scheme, GoldenCase golden, String parameter, String other) {
    if (!other.equals(golden.overrides().get(parameter))) {
      return false;
    }
    Map<String, String> rest = new HashMap<>(golden.overrides());
    rest.remove(parameter);
    GoldenCase usual =
        new GoldenCase(
            golden.name(),
            golden.clause(),
            golden.subject(),
            golden.today(),
            rest,
            golden.example(),
            golden.at(),
            golden.facts(),
            golden.expected());
    return tester.run(scheme, golden).passed() && !tester.run(scheme, usual).passed();
  }

  @Test
  void every_worked_example_is_a_case() {
    Set<String> tried = new HashSet<>();
    for (Scheme scheme : SCHEMES) {
      for (GoldenCase golden : scheme.cases().cases()) {
        Matcher example = Pattern.compile("W-\\d+b?").matcher(golden.name());
        while (example.find()) {
          tried.add(example.group());
        }
      }
    }
    assertThat(tried).containsExactlyInAnyOrderElementsOf(lines("examples.txt").toList());
  }

  private static Matcher read(String line) {
    Matcher matcher = LINE.matcher(line);
    assertThat(matcher.matches()).as(line).isTrue();
    return matcher;
  }

  private static Stream<String> lines(String file) {
    try (InputStream stream =
        Objects.requireNonNull(
            ReadingsTest.class.getResourceAsStream("/policy/coverage/" + file))) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n")).filter(l -> !l.isBlank() && !l.startsWith("#"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
