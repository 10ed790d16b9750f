package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Role;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.NewCity;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A new city comes with a folder, not with Java. */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewCityTest implements TestPropertyProvider {

  @Inject Visitors visitors;
  @Inject TestClock clock;
  private Path folder = Path.of("");
  private Visitor union;
  private Visitor administrator;

  @Override
  public Map<String, String> getProperties() {
    try {
      Path directory = Files.createTempDirectory("packs");
      folder = NewCity.write(directory);
      return Map.of("jiangxin.policies.dir", directory.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  void district() throws SQLException {
    clock.set(SmallDistrict.TODAY);
    SmallDistrict.insert();
    SmallDistrict.execute(
        "INSERT INTO recognition (id, studio_id, programme, level, recorded_at) VALUES (9, 1, 'LH', 'CITY', NOW(6))",
        """
        INSERT INTO decision (studio_id, recognition_id, body, concurs, decided_on, recorded_at) VALUES
          (1, 9, 'LH_UNION', TRUE, '2026-02-01', NOW(6)), (1, 9, 'LH_TALENT_OFFICE', TRUE, '2026-02-02', NOW(6))
        """);
    union = visitors.loggedInAs(SmallDistrict.DISTRICT_UNION).speaking("en");
    administrator = visitors.loggedInAs(Role.SYSTEM_ADMINISTRATOR, 1L).speaking("en");
  }

  @AfterAll
  void now() {
    clock.reset();
  }

  @Test
  void its_policy_is_listed_with_its_clauses() {
    assertThat(union.json("/api/v1/policies").body()).contains("\"id\":\"LH\"", "临工发");
    assertThat(union.get("/policies").text()).contains("Measure of the City of Linhe");
    assertThat(union.get("/policies/LH").text())
        .contains("LH-2", "at least fifty square metres", "Linhe talent office", "linheArea");
  }

  @Test
  void a_file_is_assessed_by_it() {
    Page answer =
        union.json(
            "POST",
            "/api/v1/assessments",
            "{\"scheme\": \"LH\", \"today\": \"2026-03-01\", \"subject\": \"STUDIO\", \"file\": "
                + "{\"code\": \"X\", \"unit\": {\"code\": \"U\", \"name\": \"单位\"},"
                + " \"venues\": [{\"area\": 49.99}]}}");
    assertThat(answer.body()).contains("\"clause\":\"LH-2\"", "\"BLOCK\"", "LH/2026.1");
  }

  @Test
  void a_studio_that_takes_part_is_judged_and_reported_and_no_other() {
    Page standing = union.json("/api/v1/studios/S-1/standing?on=2026-09-15");
    assertThat(standing.body()).contains("\"clause\":\"LH-1\"");
    assertThat(union.json("/api/v1/studios/S-3/standing?on=2026-09-15").body())
        .doesNotContain("LH-1");
    Page report = union.json("/api/v1/reports/compliance?studio=S-1&format=XLSX");
    assertThat(report.status()).isEqualTo(200);
  }

  @Test
  void a_mistake_is_told_with_file_and_line_and_the_service_keeps_its_policies()
      throws IOException {
    NewCity.change(folder, "clauses.yml", "measure: venue.area", "measure: venue.aria");
    Page refused = administrator.json("POST", "/api/v1/policies/reload", "");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("clauses.yml:", "venue.aria", "keeps the policies it had");
    assertThat(union.json("/api/v1/policies/LH").body()).contains("\"LH-2\"");

    NewCity.change(folder, "clauses.yml", "measure: venue.aria", "measure: venue.area");
    assertThat(administrator.json("POST", "/api/v1/policies/reload", "").status()).isEqualTo(200);
    assertThat(administrator.get("/policies").text()).contains("Reload policies");
    assertThat(administrator.post("/policies/reload", Map.of()).status()).isEqualTo(303);
  }

  @Test
  void what_has_held_is_not_replaced_and_a_version_of_its_own_day_comes_after_it()
      throws IOException {
    assertThat(administrator.json("POST", "/api/v1/policies/reload", "").status()).isEqualTo(200);
    String area = "linheArea: { always: 50 }";
    NewCity.change(folder, "clauses.yml", area, "linheArea: { always: 60 }");
    Page refused = administrator.json("POST", "/api/v1/policies/reload", "");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body())
        .contains("clauses.yml:25: linheArea", "version 2026.1 has held", "holds-from");
    assertThat(standing("2026-03-01")).contains("\"limit\":50");

    String dated = "version: \"2026.2\"\nholds-from: 2026-10-01";
    NewCity.change(folder, "scheme.yml", "version: \"2026.1\"", dated);
    assertThat(administrator.json("POST", "/api/v1/policies/reload", "").status()).isEqualTo(200);
    assertThat(standing("2026-09-30")).contains("LH/2026.1\"", "\"limit\":50");
    assertThat(standing("2026-10-01")).contains("LH/2026.2\"", "\"limit\":60");
    try (ApplicationContext restarted = ApplicationContext.run(getProperties(folder), "test")) {
      assertThat(restarted.getBean(Policies.class).catalogue().texts().map(Scheme::version))
          .contains("LH/2026.1", "LH/2026.2");
    }

    NewCity.change(folder, "scheme.yml", dated, "version: \"2026.1\"");
    NewCity.change(folder, "clauses.yml", "linheArea: { always: 60 }", area);
    assertThat(administrator.json("POST", "/api/v1/policies/reload", "").status()).isEqualTo(200);
    assertThat(standing("2026-10-01")).contains("LH/2026.1\"").doesNotContain("2026.2");
  }

  @Test
  void a_service_starts_with_the_texts_it_knows_when_a_folder_has_got_a_mistake()
      throws IOException {
    assertThat(administrator.json("POST", "/api/v1/policies/reload", "").status()).isEqualTo(200);
    NewCity.change(folder, "clauses.yml", "check: at-least", "check: at-lest");
    try (ApplicationContext restarted = ApplicationContext.run(getProperties(folder), "test")) {
      assertThat(restarted.getBean(Policies.class).catalogue().find("LH")).isPresent();
    } finally {
      NewCity.change(folder, "clauses.yml", "check: at-lest", "check: at-least");
    }
  }

  private static Map<String, Object> getProperties(Path pack) {
    return Map.of("jiangxin.policies.dir", pack.resolve("../..").normalize().toString());
  }

  private String standing(String day) {
    return union.json("/api/v1/studios/S-1/standing?on=" + day).body();
  }

  @Test
  void a_mistake_of_which_much_is_to_be_told_is_told_on_the_page_too() throws IOException {
    NewCity.change(folder, "clauses.yml", "check: at-least", "check: at-lest");
    Visitor visitor = visitors.loggedInAs(Role.SYSTEM_ADMINISTRATOR, 1L).speaking("en");
    visitor.get("/policies");
    assertThat(visitor.post("/policies/reload", Map.of()).status()).isEqualTo(303);
    NewCity.change(folder, "clauses.yml", "check: at-lest", "check: at-least");
    assertThat(visitor.get("/policies").text()).contains("clauses.yml:", "at-lest");
  }

  @Test
  void nobody_but_the_administrator_reloads() {
    assertThat(union.json("POST", "/api/v1/policies/reload", "").status()).isEqualTo(403);
    assertThat(union.get("/policies").text()).doesNotContain("Reload policies");
  }
}
