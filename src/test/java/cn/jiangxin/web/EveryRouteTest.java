package cn.jiangxin.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Role;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.TwoCities;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import cn.jiangxin.web.Routes.Line;
import io.micronaut.http.HttpMethod;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every route of the service, walked by every role with records of its own subtree and with those
 * of another city: what is foreign is neither shown nor counted nor changed, and no request ends in
 * a fault.
 */
@CleanDatabase
@MicronautTest(transactional = false)
class EveryRouteTest {
  private static final int LEAST_ROUTES = 150;

  /** Tables that a refused request may touch: it is counted, and leaves a trace. */
  private static final Set<String> TOUCHED =
      Set.of("login_session", "account", "audit_entry", "job_run", "first_run_token", "rate_count");

  /** What differs between two answers of the same page. */
  private static final String TOKENS =
      "nonce(-|=\")[A-Za-z0-9+/=_-]+|name=\"_csrf\" value=\"[^\"]*\"|csrf[^ ]{0,40}:&quot;[^&]*|X-CSRF-Token[^}]*|name=\"key\" value=\"[^\"]*\"";

  /** What a request that is let in may end in: done, or refused for what was sent. */
  private static final List<Integer> ANSWERS =
      List.of(200, 201, 202, 204, 303, 400, 403, 404, 409, 413, 415, 422);

  private static final List<Integer> REFUSALS = List.of(400, 403, 404, 415);

  /** Addresses that only the tests have. */
  private static final List<String> OF_TESTS = List.of(" /troubles/", " /sensitive");

  @Inject Visitors visitors;
  @Inject Router router;
  @Inject TestClock clock;

  private final Map<String, Visitor> people = new HashMap<>();

  @BeforeEach
  void day() {
    clock.set(SmallDistrict.TODAY);
  }

  @Test
  void every_route_is_classified() {
    Set<String> routes =
        router
            .uriRoutes()
            .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
            .map(route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate())
            .filter(route -> OF_TESTS.stream().noneMatch(route::contains))
            .collect(Collectors.toSet());

    assertThat(routes).hasSizeGreaterThan(LEAST_ROUTES);
    assertThat(Routes.classified()).containsExactlyInAnyOrderElementsOf(routes);
  }

  @TestFactory
  Stream<DynamicTest> what_is_foreign_is_refused_and_stays_as_it_was() throws SQLException {
    begin();
    Map<String, String> before = contents();
    return Routes.lines().stream()
        .filter(line -> line.namesRecords() && !line.isWithoutPermission())
        .map(line -> DynamicTest.dynamicTest(line.toString(), () -> walkForeign(line, before)));
  }

  private void walkForeign(Line line, Map<String, String> before) throws SQLException {
    for (Map.Entry<String, Role> person : Routes.PEOPLE.entrySet()) {
      if (line.needs().stream().anyMatch(p -> isWithoutPlace(p, person.getValue()))) {
        continue;
      }
      refused(line, person, TwoCities.OTHER);
      if (line.namesInner()) {
        refused(line, person, Routes.mixed());
      }
    }
    assertThat(contents()).isEqualTo(before);
  }

  /** Accounts and the whole of the trail are kept for all places together, by one person each. */
  private static boolean isWithoutPlace(String permission, Role role) {
    return permission.equals("KEEP_ACCOUNTS") && role == Role.SECURITY_ADMINISTRATOR
        || permission.equals("READ_AUDIT") && role == Role.AUDIT_ADMINISTRATOR;
  }

  private void refused(Line line, Map.Entry<String, Role> person, Map<String, String> numbers) {
    Page answer = line.as(visitor(person.getKey()), numbers);
    boolean hidden = line.hides() && line.isOpenTo(person.getValue());
    assertThat(answer.status())
        .as("%s as %s: %s", line, person.getKey(), brief(answer))
        .isBetween(hidden ? 200 : 400, 499);
    assertThat(Routes.read(answer, () -> line.file(visitor(person.getKey()), numbers)))
        .as("%s as %s", line, person.getKey())
        .doesNotContain(TwoCities.FOREIGN);
  }

  @TestFactory
  Stream<DynamicTest> each_role_opens_its_own_and_nothing_else() throws SQLException {
    begin();
    return Routes.lines().stream()
        .filter(line -> !line.writes() && !line.isWithoutPermission())
        .map(line -> DynamicTest.dynamicTest(line.toString(), () -> open(line)));
  }

  private void open(Line line) {
    Routes.PEOPLE.forEach(
        (login, role) -> {
          int status = line.as(visitor(login), TwoCities.OWN).status();
          if (line.isOfItsSender() && line.isOpenTo(role)) {
            assertThat(status).as("%s as %s", line, login).isEqualTo(404);
          } else if (line.isOpenTo(role)) {
            assertThat(status).as("%s as %s", line, login).isIn(200, 303);
          } else {
            assertThat(status).as("%s as %s", line, login).isIn(403, 404);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> no_request_that_writes_ends_in_a_fault() throws SQLException {
    begin();
    return Routes.lines().stream()
        .filter(line -> line.writes() && !line.isWithoutPermission())
        .map(line -> DynamicTest.dynamicTest(line.toString(), () -> write(line)));
  }

  private void write(Line line) {
    Routes.PEOPLE.forEach(
        (login, role) -> {
          Page answer = line.as(visitor(login), TwoCities.OWN);
          assertThat(answer.status())
              .as("%s as %s: %s", line, login, brief(answer))
              .isIn(line.isOpenTo(role) ? ANSWERS : REFUSALS);
        });
  }

  private static String brief(Page answer) {
    String text = answer.text();
    return text.substring(0, Math.min(text.length(), 300));
  }

  @Test
  void lists_searches_and_counts_are_the_same_whether_the_other_city_exists_or_not()
      throws SQLException {
    TestDatabase.empty();
    people.clear();
    TwoCities.insertDistrict();
    Map<String, String> without = answers();

    TwoCities.insertOtherCity();

    Map<String, String> with = answers();
    assertThat(with).hasSizeGreaterThan(LEAST_ROUTES).hasSameSizeAs(without);
    assertThat(with.keySet())
        .allSatisfy(who -> assertThat(with.get(who)).isEqualTo(without.get(who)));
  }

  private Map<String, String> answers() {
    Map<String, String> answers = new TreeMap<>();
    List<Line> lines =
        Routes.lines().stream()
            .filter(line -> !line.writes() && !line.isWithoutPermission())
            .filter(line -> line.needs().stream().noneMatch(EveryRouteTest::isOfTheWhole))
            .filter(line -> !line.address().endsWith("/history")) // tells of the walk's downloads
            .filter(line -> !line.address().contains("/affiliations/")) // any union may be named
            .filter(line -> !line.address().contains("/studio-file")) // a PDF bears its moment
            .toList();
    Routes.PEOPLE.forEach(
        (login, role) ->
            lines.stream()
                .filter(line -> line.isOpenTo(role))
                .forEach(
                    line ->
                        answers.put(
                            login + " " + line,
                            read(line, visitor(login)).replaceAll(TOKENS, ""))));
    return answers;
  }

  /**
   * The administrators' lists are of the whole installation; the runs of jobs differ by time, and
   * the trail grows with every file that this walk itself fetches.
   */
  private static boolean isOfTheWhole(String permission) {
    return permission.startsWith("KEEP_") || Set.of("RUN_JOB", "READ_AUDIT").contains(permission);
  }

  private void begin() throws SQLException {
    TestDatabase.empty();
    people.clear();
    TwoCities.insert();
  }

  private Visitor visitor(String login) {
    return people.computeIfAbsent(login, visitors::signedIn);
  }

  private static Map<String, String> contents() throws SQLException {
    Map<String, String> contents = new TreeMap<>();
    for (String table :
        SmallDistrict.column(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name NOT LIKE 'QRTZ%'")) {
      if (!TOUCHED.contains(table)) {
        contents.put(table, SmallDistrict.content(table));
      }
    }
    return contents;
  }

  private static String read(Line line, Visitor person) {
    return Routes.read(line.as(person, TwoCities.OWN), () -> line.file(person, TwoCities.OWN));
  }
}
