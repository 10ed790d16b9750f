package cn.jiangxin.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every address that is read, as every role: what each gets is written by hand in {@code
 * who-sees-what.csv}, from the roles' tasks and not from the code.
 */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoSeesWhatTest {
  @Inject Visitors visitors;
  @Inject TestClock clock;

  private final Map<String, Visitor> people = new HashMap<>();

  @BeforeAll
  void district() throws SQLException {
    SmallDistrict.insert();
    SmallDistrict.alert(1, "BDA-14.4", "2026", "MEDIUM", "2026-12-31", null);
    SmallDistrict.execute(
        """
        INSERT INTO boost_grant (id, code, studio_id, clause, occasion, amount_fen, granted_on, recorded_at)
        VALUES (1, 'G-1', 1, 'BDA-26.1', 'R1', 20000000, '2025-06-01', NOW(6))
        """);
  }

  @BeforeEach
  void day() {
    clock.set(SmallDistrict.TODAY);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/web/who-sees-what.csv", numLinesToSkip = 1)
  void each_role_gets_what_is_its_own(
      String path,
      int nobody,
      int leader,
      int foreignLeader,
      int unit,
      int district,
      int auditor,
      int system) {
    assertThat(status(visitors.anybody(), path)).as("nobody").isEqualTo(nobody);
    assertThat(status(person("leader"), path)).as("leader").isEqualTo(leader);
    assertThat(status(person("leader4"), path)).as("foreign leader").isEqualTo(foreignLeader);
    assertThat(status(person("union"), path)).as("unit union").isEqualTo(unit);
    assertThat(status(person("district"), path)).as("district union").isEqualTo(district);
    assertThat(status(person("auditor"), path)).as("auditor").isEqualTo(auditor);
    assertThat(status(person("system"), path)).as("system administrator").isEqualTo(system);
  }

  private Visitor person(String login) {
    return people.computeIfAbsent(login, visitors::signedIn);
  }

  private static boolean isBinary(Page page) {
    String type = page.header("Content-Type");
    return type.startsWith("application/pdf") || type.contains("spreadsheetml");
  }

  private static int status(Visitor visitor, String path) {
    Page page = path.startsWith("/api/") ? visitor.json(path) : visitor.get(path);
    if (!isBinary(page)) {
      assertThat(page.body()).doesNotContain("Exception").doesNotContain("??");
    }
    return page.status();
  }
}
