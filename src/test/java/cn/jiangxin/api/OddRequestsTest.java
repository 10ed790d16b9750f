package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no person sends but a faulty program does: a sentence in answer, and nothing written. */
@MicronautTest(transactional = false)
@CleanDatabase
class OddRequestsTest {
  private static final String ACTIVITIES = "/api/v1/studios/S-1/activities";
  private static final String PROJECT =
      """
      {"code":"P-9","name":"主轴改造","kind":"TECH_RENOVATION","leadName":"韩澍","approvedOn":"2026-02-01"}
      """;
  private static final String MEMBER =
      """
      {"name":"%s","role":"ORDINARY","joinedOn":"2026-03-01"}
      """;

  @Inject Visitors visitors;
  @Inject TestClock clock;
  private Visitor leader;

  @BeforeEach
  void aDistrict() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
    leader = visitors.signedIn("leader");
  }

  @Test
  void a_key_that_another_content_used_is_refused() {
    String members = "/api/v1/studios/S-1/members";
    assertThat(leader.json("POST", members, MEMBER.formatted("秦小满"), "key-1").status())
        .isEqualTo(201);
    long before = Situations.number("SELECT COUNT(*) FROM member");

    Page other = leader.json("POST", members, MEMBER.formatted("祝融之"), "key-1");

    assertThat(other.status()).isBetween(400, 499);
    assertThat(other.body()).contains("\"message\":");
    assertThat(Situations.number("SELECT COUNT(*) FROM member")).isEqualTo(before);
  }

  @Test
  void a_project_code_that_another_studio_bears_is_refused_at_its_field() {
    assertThat(leader.json("POST", "/api/v1/studios/S-1/projects", PROJECT, "key-1").status())
        .isEqualTo(201);

    Page taken =
        visitors.signedIn("leader4").json("POST", "/api/v1/studios/S-4/projects", PROJECT, "key-2");

    assertThat(taken.status()).isEqualTo(422);
    assertThat(taken.body()).contains("\"field\":\"code\"").contains("P-9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{\"members\":null,\"title\":null}", "{\"members\":[null]}"})
  void an_empty_body_or_part_is_refused_and_nothing_is_written(String body) {
    long before = Situations.number("SELECT COUNT(*) FROM activity");

    Page answer = leader.json("POST", ACTIVITIES, body, "key-1");

    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.body()).contains("\"message\":").doesNotContain("Exception");
    assertThat(Situations.number("SELECT COUNT(*) FROM activity")).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{}",
        "{\"login\":null,\"password\":null}",
        "{\"login\":\"leader\"}",
        "{\"password\":\"x\"}"
      })
  void a_log_in_without_name_or_password_is_refused_in_words(String body) {
    Page answer = visitors.anybody().json("POST", "/api/v1/session", body);

    assertThat(answer.status()).isIn(400, 401);
    assertThat(answer.body()).contains("\"message\":");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"name\":null,\"permissions\":null,\"days\":1}"})
  void a_token_of_nothing_is_refused_in_words(String body) {
    Page answer = leader.json("POST", "/api/v1/account/tokens", body);

    assertThat(answer.status()).isIn(400, 422);
    assertThat(answer.body()).contains("\"message\":");
  }

  @Test
  void a_proof_of_nothing_is_refused_in_words() {
    assertThat(leader.json("POST", "/api/v1/session/proof", "{}").status()).isIn(400, 422);
  }

  @Test
  void an_idempotency_key_has_at_most_80_characters() {
    String members = "/api/v1/studios/S-1/members";
    Page longer = leader.json("POST", members, MEMBER.formatted("秦小满"), "k".repeat(81));

    assertThat(longer.status()).isEqualTo(400);
    assertThat(longer.body()).contains("\"message\":\"幂等键过长");
    assertThat(leader.json("POST", members, MEMBER.formatted("秦小满"), "k".repeat(80)).status())
        .isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999", "-1", "1e99999999", "2.5"})
  void an_absurd_number_is_refused(String number) {
    Page answer =
        leader.json(
            "POST",
            ACTIVITIES,
            """
            {"type":"SKILL_TRAINING","mode":"SELF_ORGANISED","title":"刀具刃磨培训","organiser":"单位工会",
             "startedOn":"2026-09-01","outsideParticipants":%s,"members":[]}
            """
                .formatted(number),
            "key-1");

    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.body()).contains("\"message\":");
  }

  @ParameterizedTest
  @CsvSource({
    "/static/nothing.css",
    "/api/v1/nothing",
    "/api/v1/studios/NONE",
    "/api/v1/alerts/999"
  })
  void what_is_not_there_is_told_in_words(String path) {
    Page answer = leader.json(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("\"status\":404", "\"message\":\"没有找到");
  }

  @ParameterizedTest
  @ValueSource(strings = {"秦\\ud800小满", "秦小满\\udfff", "\\udc00\\ud800"})
  void half_a_character_is_refused_in_json_and_nothing_is_written(String name) {
    long before = Situations.number("SELECT COUNT(*) FROM member");

    Page answer =
        leader.json("POST", "/api/v1/studios/S-1/members", MEMBER.formatted(name), "key-1");

    assertThat(answer.status()).isIn(400, 422);
    assertThat(answer.body()).contains("name");
    assertThat(Situations.number("SELECT COUNT(*) FROM member")).isEqualTo(before);
    assertThat(
            leader
                .json(
                    "POST",
                    "/api/v1/studios/S-1/members",
                    MEMBER.formatted("𠮷\\ud842\\udfb7"),
                    "key-2")
                .status())
        .isEqualTo(201);
  }

  @Test
  void what_stands_for_a_lost_character_is_refused_like_a_control_character() {
    Page answer =
        leader.json("POST", "/api/v1/studios/S-1/members", MEMBER.formatted("秦\ufffd"), "key-1");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"name\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\u0000b", "a\\nb", "a\\u001b[31m"})
  void the_name_of_a_token_has_no_control_characters(String name) {
    Page answer =
        leader.json(
            "POST",
            "/api/v1/account/tokens",
            "{\"name\":\"%s\",\"permissions\":[\"READ_REGISTRY\"],\"days\":1}".formatted(name));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"name\"");
    assertThat(Situations.number("SELECT COUNT(*) FROM api_token")).isZero();
  }

  @Test
  void questions_left_empty_are_passed_over() {
    assertThat(leader.json("/api/v1/forecast.ics?studio=&organisation=&months=").status())
        .isEqualTo(200);
    assertThat(leader.json("/api/v1/alerts?severity=&studio=").status()).isEqualTo(200);
  }
}
