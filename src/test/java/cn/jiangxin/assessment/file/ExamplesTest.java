package cn.jiangxin.assessment.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.PolicyTester;
import cn.jiangxin.policy.facts.Shape;
import cn.jiangxin.policy.facts.Shapes;
import cn.jiangxin.policy.subject.SubjectFile;
import cn.jiangxin.policy.subject.SubjectKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every property of a schema occurs in its example, and every list of records is filled once. */
class ExamplesTest {
  private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.load(null);

  @ParameterizedTest
  @EnumSource(
      value = SubjectKind.class,
      names = {"STUDIO", "BOOST_PROJECT", "PATENT_CLAIM", "SHANGHAI_CLAIM", "CSTA_APPLICATION"})
  void an_example_is_full(SubjectKind kind) {
    Object file =
        Objects.requireNonNull(new Examples(CATALOGUE).of(kind).orElseThrow().get("file"));
    Set<String> wanted = new TreeSet<>();
    wanted("", Shapes.of(SubjectFile.typeOf(kind).orElseThrow()), wanted);
    Set<String> found = new TreeSet<>();
    found("", file, found);
    wanted.removeAll(found);
    assertThat(wanted).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = SubjectKind.class,
      names = {"STUDIO", "BOOST_PROJECT", "PATENT_CLAIM", "SHANGHAI_CLAIM", "CSTA_APPLICATION"})
  void an_example_comes_out_as_its_case_says(SubjectKind kind) {
    assertThat(
            CATALOGUE.schemes().stream()
                .flatMap(
                    scheme ->
                        scheme.cases().cases().stream()
                            .filter(golden -> golden.example())
                            .filter(golden -> scheme.kindOf(golden.clause()) == kind)
                            .map(golden -> new PolicyTester().run(scheme, golden).faults())))
        .isNotEmpty()
        .allMatch(List::isEmpty);
  }

  private static void wanted(String path, Shape shape, Set<String> paths) {
    if (shape instanceof Shape.Thing thing) {
      thing
          .fields()
          .forEach(
              field -> {
                paths.add(path + "." + field.name());
                wanted(path + "." + field.name(), field.shape(), paths);
              });
    } else if (shape instanceof Shape.Many many) {
      wanted(path, many.element(), paths);
    }
  }

  private static void found(String path, Object value, Set<String> paths) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, inner) -> {
            paths.add(path + "." + key);
            found(path + "." + key, inner, paths);
          });
    } else if (value instanceof List<?> list) {
      list.forEach(element -> found(path, element, paths));
    }
  }
}
