package cn.jiangxin.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the house: what a package may know, and what no package may do. */
class FloorsTest {

  private static final String ROOT = "cn.jiangxin.";

  /** From the ground up; packages of one floor do not know each other. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("shared"),
          List.of("policy", "platform"),
          List.of("access"),
          List.of("studio"),
          List.of("assessment"),
          List.of("registry", "ledger", "review", "funding", "award"),
          List.of("lifecycle"),
          List.of("oversight"),
          List.of("reporting", "demo"),
          List.of("web", "api", "jobs", "cli"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("cn.jiangxin");

  @Test
  void the_test_sees_the_whole_house() {
    Map<String, Integer> seen = new TreeMap<>();
    CLASSES.forEach(c -> seen.merge(roomOf(c), 1, Integer::sum));
    List<String> rooms = FLOORS.stream().flatMap(List::stream).toList();

    assertThat(CLASSES.size()).isGreaterThan(300);
    assertThat(rooms).containsAll(seen.keySet());
  }

  @TestFactory
  Stream<DynamicTest> a_package_knows_lower_floors_only() {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> lower = new ArrayList<>();
    for (List<String> floor : FLOORS) {
      for (String room : floor) {
        List<String> allowed = new ArrayList<>(lower);
        allowed.add(room);
        tests.add(DynamicTest.dynamicTest(room, () -> knowsOnly(room, allowed)));
      }
      lower.addAll(floor);
    }
    return tests.stream();
  }

  private static void knowsOnly(String room, List<String> allowed) {
    String[] packages = allowed.stream().map(r -> ROOT + r + "..").toArray(String[]::new);
    DescribedPredicate<JavaClass> forbidden =
        resideInAnyPackage("cn.jiangxin..")
            .and(DescribedPredicate.not(resideInAnyPackage(packages)));
    noClasses()
        .that()
        .resideInAPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat(forbidden)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("cn.jiangxin.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void policy_is_free_of_framework_sql_and_clock() {
    noClasses()
        .that()
        .resideInAPackage("cn.jiangxin.policy..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.micronaut..",
            "jakarta..",
            "java.sql..",
            "javax.sql..",
            "org.quartz..",
            "java.net..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("cn.jiangxin.policy..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void nobody_but_the_platform_asks_the_machine_for_the_time() {
    noClasses()
        .that()
        .resideOutsideOfPackage("cn.jiangxin.platform..")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void only_rows_and_their_repositories_know_micronaut_data() {
    classes()
        .that(
            DescribedPredicate.describe(
                "import io.micronaut.data",
                c ->
                    !c.getName().contains("$")
                        && c.getDirectDependenciesFromSelf().stream()
                            .anyMatch(
                                d ->
                                    d.getTargetClass()
                                        .getPackageName()
                                        .startsWith("io.micronaut.data"))))
        .should()
        .bePackagePrivate()
        .check(CLASSES);
  }

  @Test
  void nothing_is_found_by_a_name_that_came_from_outside() {
    noClasses()
        .that(DescribedPredicate.not(nameMatching(".*\\$(Definition|Introspection|Intercepted).*")))
        .should()
        .callMethod(Class.class, "forName", String.class)
        .check(CLASSES);
  }

  private static String roomOf(JavaClass c) {
    String rest = c.getPackageName().substring(ROOT.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
