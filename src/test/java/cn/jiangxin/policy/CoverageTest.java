package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.golden.GoldenCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The packs state what the specification states, no more and no less. The lists under {@code
 * policy/coverage}, one for each scheme, are written from the specification and never from a pack.
 */
class CoverageTest {
  private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.load(null);

  @TestFactory
  Stream<DynamicNode> every_clause_is_as_the_specification_says() {
    List<Path> lists = lists();
    assertThat(lists).isNotEmpty();
    return lists.stream().map(CoverageTest::scheme);
  }

  private static List<Path> lists() {
    try (Stream<Path> files =
        Files.list(
            Path.of(
                Objects.requireNonNull(CoverageTest.class.getResource("/policy/coverage"))
                    .toURI()))) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static DynamicNode scheme(Path list) {
    String id = list.getFileName().toString().replace(".csv", "").toUpperCase(Locale.ROOT);
    Scheme scheme = CATALOGUE.find(id).orElseThrow();
    List<CoverageRow> rows = rows(list);
    Stream<DynamicTest> both =
        Stream.of(
            DynamicTest.dynamicTest("the same clauses in the same order", () -> same(scheme, rows)),
            DynamicTest.dynamicTest("every check has a case", () -> proven(scheme)));
    return DynamicContainer.dynamicContainer(
        id, Stream.concat(both, rows.stream().map(row -> clause(scheme, row))));
  }

  private static List<CoverageRow> rows(Path list) {
    try {
      return CoverageRow.read(Files.readAllLines(list));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void same(Scheme scheme, List<CoverageRow> rows) {
    assertThat(scheme.clauses().stream().map(Clause::id))
        .containsExactlyElementsOf(rows.stream().map(CoverageRow::id).toList());
  }

  private static void proven(Scheme scheme) {
    Set<String> tried =
        scheme.cases().cases().stream().map(GoldenCase::clause).collect(Collectors.toSet());
    assertThat(tried)
        .containsAll(
            scheme.clauses().stream()
                .filter(clause -> clause.check() != null)
                .map(Clause::id)
                .toList());
  }

  private static DynamicTest clause(Scheme scheme, CoverageRow row) {
    return DynamicTest.dynamicTest(
        row.id(),
        () -> {
          Clause clause = scheme.clause(row.id()).orElseThrow();
          assertThat(clause.modes()).isEqualTo(row.modes());
          assertThat(clause.actions()).isEqualTo(row.actions());
          assertThat(parameters(clause)).isEqualTo(row.parameters());
          if (row.needsCheck()) {
            assertThat(clause.check()).as("its check").isNotNull();
          }
        });
  }

  /** The value that holds last. */
  private static Map<String, String> parameters(Clause clause) {
    Map<String, String> parameters = new TreeMap<>();
    for (Parameter parameter : clause.parameters()) {
      parameters.put(
          parameter.name(),
          parameter.unset()
              ? ""
              : Objects.requireNonNull(parameter.values().get(parameter.values().lastKey()))
                  .replace(",", "|"));
    }
    return parameters;
  }
}
