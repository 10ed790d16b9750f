package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Role;
import cn.jiangxin.reporting.PdfFile;
import cn.jiangxin.reporting.XlsxFile;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.NewCity;
import cn.jiangxin.testing.OtherCity;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Another city is a folder: a studio is registered, recognised, reviewed, paid, spends and is
 * reported under it, with its own bodies, level, cycle, review, payer, amount and categories.
 */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherCityTest implements TestPropertyProvider {

  private static final String STUDIO = "/api/v1/studios/W-1";
  private static final String SPENDING =
      """
      {"grantCode":"WG-1","spentOn":"2026-09-14","amount":"500.00","category":"%s","payee":"江畔工具店",
       "purpose":"试制","voucherNo":"9-1","key":"%s"}
      """;

  @Inject Visitors visitors;
  @Inject TestClock clock;
  private Path folder = Path.of("");
  private Visitor unit;
  private Visitor union;
  private Visitor administrator;

  @Override
  public Map<String, String> getProperties() {
    try {
      Path directory = Files.createTempDirectory("packs");
      folder = OtherCity.write(directory);
      return Map.of("jiangxin.policies.dir", directory.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  void aStudioOfTheCity() throws SQLException {
    clock.set(SmallDistrict.TODAY);
    SmallDistrict.insert();
    SmallDistrict.execute(
        "INSERT INTO organisation (id, code, kind, name, body_code, recorded_at) VALUES (90, 'W-90', 'UPPER_UNION', '望江市总工会', 'WJ_UNION', NOW(6))",
        "INSERT INTO organisation_closure (ancestor_id, descendant_id) VALUES (90, 90), (90, 11)",
        "INSERT INTO role_grant (account_id, role, organisation_id) VALUES (23, 'UPPER_UNION', 90)");
    unit = visitors.signedIn("union").speaking("en");
    union = visitors.signedIn("district").speaking("en");
    administrator = visitors.loggedInAs(Role.SYSTEM_ADMINISTRATOR, 1L).speaking("en");
    done(
        unit.json(
            "POST",
            "/api/v1/studios",
            "{\"code\":\"W-1\",\"name\":\"江岸工作室\",\"unit\":\"U-1\",\"type\":\"SKILL_TEACHING\",\"field\":\"焊接\"}",
            "w-1"));
    done(
        union.json(
            "POST",
            STUDIO + "/recognitions",
            """
            {"programme":"WJ","level":"RIVER_CITY","votes":[{"body":"WJ_UNION","concurs":true,"decidedOn":"2022-10-01"}]}
            """,
            "w-2"));
    assertThat(deadlines("WJ-4")).contains("2026-10-01");
    done(
        union.json(
            "POST",
            STUDIO + "/reviews",
            """
            {"programme":"WJ","kind":"FOURTH_YEAR_VISIT","sessionOn":"2026-09-01","result":"EXCELLENT",
             "votes":[{"body":"WJ_UNION","concurs":true,"decidedOn":"2026-09-02"}]}
            """,
            "w-3"));
    done(
        union.json(
            "POST",
            "/api/v1/grants",
            """
            {"studioCode":"W-1","code":"WG-1","clause":"WJ-6","occasion":"C1","amount":"66000.50","grantedOn":"2026-09-03"}
            """));
    done(
        visitors
            .loggedInAs(Role.UPPER_UNION, 90L)
            .json(
                "POST",
                "/api/v1/instalments",
                """
            {"grantCode":"WG-1","payer":"WJ_SKILLS_OFFICE","amount":"66000.50","paidOn":"2026-09-04","key":"wp-1"}
            """));
  }

  private static void done(Page answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  @AfterAll
  void now() {
    clock.reset();
  }

  @Test
  void its_policy_is_listed_with_its_clauses_and_words() {
    assertThat(union.json("/api/v1/policies").body()).contains("\"id\":\"WJ\"", "望工发〔2022〕3号");
    assertThat(union.get("/policies").text()).contains("Measure of the City of Wangjiang");
    assertThat(union.get("/policies/WJ").text())
        .contains("WJ-8", "six kinds of cost", "Wangjiang union", "Wangjiang skills office");
  }

  @Test
  void a_file_is_assessed_by_it() {
    Page answer =
        union.json(
            "POST",
            "/api/v1/assessments",
            """
            {"scheme": "WJ", "today": "2026-09-15", "subject": "STUDIO", "file": {"code": "X",
             "unit": {"code": "U", "name": "单位", "affiliations": [{"upperUnion": "WJ_UNION", "when": "2015-01-01.."}]},
             "recognitions": [{"id": 1, "programme": "WJ", "level": "TOWN",
               "decisions": [{"body": "WJ_UNION", "concurs": true, "decidedOn": "2022-10-01"}]}],
             "reviews": [{"id": 1, "programme": "WJ", "kind": "FOURTH_YEAR_VISIT", "result": "EXCELLENT",
               "sessionOn": "2026-09-01", "decidedOn": "2026-09-02"}]}}
            """);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("\"clause\":\"WJ-6\"", "66000.50", "WJ_UNION", "WJ/2026.1");
  }

  @Test
  void the_studio_is_judged_and_its_next_four_years_run() {
    String findings = union.json(STUDIO + "/findings").body();
    assertThat(findings)
        .contains("\"WJ-1\"", "\"WJ-3\"", "\"WJ-6\"", "WJ_SKILLS_OFFICE", "6600050");
    assertThat(deadlines("WJ-4")).contains("2030-10-01");
    String page = union.get("/studios/W-1").text();
    assertThat(page)
        .contains("River city level", "66,000.5", "Wangjiang skills office", "Wangjiang union")
        .doesNotContain("WJ_UNION", "RIVER_CITY");
    assertThat(union.json("/api/v1/studios/S-3/findings").body()).doesNotContain("WJ-");
  }

  private String deadlines(String clause) {
    return Arrays.stream(union.json(STUDIO + "/deadlines").body().split("\\}"))
        .filter(deadline -> deadline.contains("\"" + clause + "\""))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({"TRIAL_PARTS, 201", "MATERIALS, 422", "SUNDRIES, 422"})
  void WJ_8_money_is_spent_on_its_own_categories(String category, int status) {
    Page answer = unit.json("POST", "/api/v1/spending", SPENDING.formatted(category, category));
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(status == 422 ? answer.body() : "WJ-8").contains("WJ-8");
  }

  @Test
  void forms_offer_its_level_review_and_categories_by_name() {
    assertThat(union.get("/studios").body()).contains("River city level");
    assertThat(union.get("/studios?level=RIVER_CITY").text()).contains("W-1").doesNotContain("S-3");
    assertThat(union.get("/studios/W-1/register/recognitions/new").text())
        .contains("River city level", "Town level", "District", "Wangjiang");
    assertThat(union.get("/studios/W-1/reviews/new").text())
        .contains("Fourth-year visit", "Excellent", "Following-year re-review");
    assertThat(unit.get("/studios/W-1/money/WG-1/spending/new").text())
        .contains("Trial parts", "Sundries")
        .doesNotContain("Test and processing", "Fuel");
    assertThat(union.get("/studios/W-1/money/WG-1/instalments/new").text())
        .contains("Wangjiang skills office");
  }

  @ParameterizedTest
  @CsvSource({"BDA, RIVER_CITY", "WJ, DISTRICT_CLASS"})
  void a_title_is_given_at_a_level_of_its_programme_only(String programme, String level) {
    Page refused =
        union.json(
            "POST",
            STUDIO + "/recognitions",
            "{\"programme\":\"%s\",\"level\":\"%s\"}".formatted(programme, level),
            programme + level);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("\"field\":\"level\"");
  }

  @ParameterizedTest
  @CsvSource({"FOLLOWING_YEAR, PASS, kind", "FOURTH_YEAR_VISIT, STAR, result"})
  void a_review_of_another_city_is_none_of_its_own(String kind, String result, String field) {
    Page refused =
        union.json(
            "POST",
            STUDIO + "/reviews",
            """
            {"programme":"WJ","kind":"%s","sessionOn":"2026-09-10","result":"%s",
             "votes":[{"body":"WJ_UNION","concurs":true,"decidedOn":"2026-09-10"}]}
            """
                .formatted(kind, result),
            kind);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("\"field\":\"" + field + "\"");
  }

  @Test
  void the_reports_name_its_clauses_bodies_and_categories() throws Exception {
    String report = new PdfFile(union.file("/api/v1/reports/compliance?studio=W-1")).text();
    assertThat(report)
        .contains("WJ-4", "WJ-6", "Rivercitylevel", "Wangjiangunion", "Wangjiangskillsoffice")
        .doesNotContain("WJ_UNION", "WJ_SKILLS_OFFICE", "RIVER_CITY");
    XlsxFile book = new XlsxFile(union.file("/api/v1/reports/compliance?studio=W-1&format=XLSX"));
    assertThat(book.sheets()).isNotEmpty();
    assertThat(text(book)).contains("WJ-6", "Wangjiang skills office", "66000.5");
    String money = new PdfFile(unit.file("/api/v1/reports/spending?grant=WG-1")).text();
    assertThat(money).contains("WJ-6", "Trialparts", "Sundries", "Wangjiangskillsoffice");
  }

  private static String text(XlsxFile book) {
    StringBuilder text = new StringBuilder();
    for (int sheet = 1; sheet <= book.sheets().size(); sheet++) {
      text.append(book.rows(sheet));
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "measure: boost.star    | measure: boost.stars      | boost.stars",
        "wjArea: { always: 40 } | wjArea: { always: forty } | wjArea"
      })
  void a_mistake_is_told_with_file_line_and_key_and_the_service_goes_on(
      String right, String wrong, String told) throws IOException {
    NewCity.change(folder, "clauses.yml", right, wrong);
    Page refused = administrator.json("POST", "/api/v1/policies/reload", "");
    NewCity.change(folder, "clauses.yml", wrong, right);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).containsPattern("clauses\\.yml:\\d+: ").contains(told);
    assertThat(union.json("/api/v1/policies/WJ").body()).contains("\"WJ-8\"");
    assertThat(administrator.json("POST", "/api/v1/policies/reload", "").status()).isEqualTo(200);
  }
}
