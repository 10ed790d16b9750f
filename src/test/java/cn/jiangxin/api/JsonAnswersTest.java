package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.assessment.ReassessDue;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all JSON answers have in common: language, lists, names of what is not known, paths. */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JsonAnswersTest {
  private static final String NOT_A_DAY = "/api/v1/registry/counts?on=2026-02-30";
  private static final String SUPPORT = "/api/v1/studios/S-1/facts/support";
  private static final String CHINESE = "应为日历上存在的日期";

  @Inject Visitors visitors;
  @Inject TestClock clock;
  @Inject ReassessDue reassess;
  private Visitor union;

  @BeforeAll
  void district() throws SQLException {
    clock.set(SmallDistrict.TODAY);
    SmallDistrict.insert();
    reassess.all(SmallDistrict.TODAY, judged -> {});
    union = visitors.loggedInAs(SmallDistrict.UNIT_UNION);
  }

  @AfterAll
  void now() {
    clock.reset();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|true",
        "en-GB,en;q=0.9|true",
        "de, en;q=0.5, zh;q=0.2|true",
        "zh-CN,zh;q=0.9,en;q=0.8|false",
        "zh;q=0.1, en;q=0|false",
        "de|false",
        "*|false",
        ";;q=x|false"
      })
  void programs_say_their_language_in_the_header(String header, boolean english) {
    assertThat(refusal(header, union).contains("must be a day of the calendar")).isEqualTo(english);
    assertThat(refusal(header, union).contains(CHINESE)).isEqualTo(!english);
  }

  @Test
  void chinese_is_spoken_where_nothing_is_said_and_the_chosen_language_comes_first() {
    assertThat(union.json(NOT_A_DAY).body()).contains(CHINESE);
    Visitor english = visitors.loggedInAs(SmallDistrict.UNIT_UNION).speaking("en");
    assertThat(refusal("zh", english)).doesNotContain(CHINESE);
    assertThat(union.getWith("/registry", "Accept-Language", "en").body())
        .contains("lang=\"zh-CN\"");
  }

  private static String refusal(String header, Visitor visitor) {
    Page page = visitor.getWith(NOT_A_DAY, "Accept-Language", header, "Accept", "application/json");
    assertThat(page.status()).isEqualTo(400);
    return page.body();
  }

  @Test
  void an_empty_list_is_there() {
    assertThat(union.json("/api/v1/alerts?clause=SH-1A.1").body()).contains("\"items\":[]");
    String standing = union.json("/api/v1/studios/S-1/standing?on=2026-09-15").body();
    String finding = standing.substring(standing.indexOf("{\"scheme\""));
    for (String list : new String[] {"facts", "reminders", "missing", "notes"}) {
      assertThat(finding.substring(0, finding.indexOf("schemeVersion")))
          .contains("\"" + list + "\":[");
    }
    assertThat(union.json("/api/v1/studios/S-1/standing?on=2010-01-01").body())
        .contains("\"findings\":[]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/alerts?clause=BDA-99.9",
        "/api/v1/studios?clause=BDA-99.9&verdict=FLAG",
        "/api/v1/registry/standing?on=2026-09-15&clause=BDA-99.9"
      })
  void a_clause_that_there_is_not_is_named(String path) {
    Page answer = union.json(path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"clause\"", "没有条款 BDA-99.9");
    assertThat(union.json(path.replace("99.9", "8.1")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"clause=BDA-8.1, verdict", "verdict=FLAG, clause"})
  void a_clause_and_a_verdict_are_asked_for_together(String query, String field) {
    Page answer = union.json("/api/v1/studios?" + query);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "alerts?severity=GRAVE, severity",
    "studios?page=x, page",
    "registry/standing?on=2026-09-15&size=x, size"
  })
  void a_value_of_the_address_that_can_not_be_read_is_named(String path, String field) {
    Page answer = union.json("/api/v1/" + path);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }

  @Test
  void a_policy_that_there_is_not_is_named() {
    Page answer = union.json("/api/v1/policies/BJ99");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("没有政策 BJ99");
    Visitor district = visitors.loggedInAs(SmallDistrict.DISTRICT_UNION);
    Page preview =
        district.json("POST", "/api/v1/policies/BJ99/preview", "{\"parameters\":{\"a\":\"1\"}}");
    assertThat(preview.status()).isEqualTo(404);
    assertThat(preview.body()).contains("没有政策 BJ99");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'code':'FUNDS','on':'2026-02-30'}|$.on",
        "{'code':'FUNDS','on':'2026-03-01','amount':'x'}|$.amount",
        "{'code':'FUNDS','on':'2026-03-01','of':'x'}|$.of",
        "{'code':{},'on':'2026-03-01'}|$.code",
        "{'code':'FUNDS','on':'2026-03-01','nonsense':1}|$.nonsense",
        "['FUNDS']|$",
        "{'code':|$"
      })
  void what_can_not_be_read_of_a_fact_is_told_by_its_path(String body, String path)
      throws SQLException {
    Page answer =
        union.json("POST", SUPPORT, body.replace('\'', '"'), UUID.randomUUID().toString());
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"" + path + "\"").contains("\"message\":\"");
    assertThat(SmallDistrict.column("SELECT COUNT(*) FROM reported_fact")).containsExactly("0");
  }

  @Test
  void what_was_not_sent_is_named() {
    Page answer = union.json("POST", SUPPORT, "{\"code\":\"FUNDS\",\"on\":\"2026-03-01\"}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"Idempotency-Key\"");
    assertThat(union.json("/api/v1/registry/counts").body()).contains("\"field\":\"on\"");
  }
}
