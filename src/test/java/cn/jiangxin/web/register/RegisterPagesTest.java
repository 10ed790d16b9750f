package cn.jiangxin.web.register;

import static cn.jiangxin.testing.SmallDistrict.TODAY;
import static cn.jiangxin.testing.SmallDistrict.column;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.BothBodies;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.PageVisitor;
import cn.jiangxin.testing.PageVisitor.Answer;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterPagesTest {

  @Inject EmbeddedServer server;
  @Inject TestClock clock;

  @BeforeAll
  void district() throws SQLException {
    BothBodies.insert();
  }

  @BeforeEach
  void day() {
    clock.set(TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "leader, venues, 200",
    "leader, documents, 200",
    "leader, names, 403",
    "leader, types, 403",
    "leader, leaders, 403",
    "leader, recognitions, 403",
    "leader, votes, 403",
    "leader, judgements, 403",
    "union, venues, 200",
    "union, names, 200",
    "union, types, 200",
    "union, leaders, 200",
    "union, recognitions, 403",
    "union, judgements, 200",
    "district, venues, 403",
    "district, names, 200",
    "district, leaders, 200",
    "district, recognitions, 200",
    "district, votes, 200",
    "district, judgements, 200",
    "auditor, venues, 403",
    "auditor, recognitions, 403",
    "system, venues, 403"
  })
  void each_role_gets_the_forms_of_its_own_records(String login, String part, int status) {
    Answer form = visitor(login).get("/studios/S-1/register/" + part + "/new");
    assertThat(form.status()).isEqualTo(status);
    if (status == 200) {
      assertThat(form.text()).doesNotContain("??").doesNotContain("register.");
      assertThat(visitor(login).inEnglish().get("/studios/S-1/register/" + part + "/new").text())
          .doesNotContain("??")
          .doesNotContain("register.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/studios/S-4/register/venues/new",
        "/studios/S-4/register/venues/1/correct",
        "/studios/S-1/register/venues/2/correct",
        "/studios/S-1/register/venues/2/void",
        "/studios/S-1/register/nothing/new",
        "/units/U-3",
        "/units/U-3/change",
        "/units/U-3/register/budgets/new",
        "/units/D-1"
      })
  void what_is_foreign_or_unknown_is_not_there(String path) {
    assertThat(visitor("union").get(path).status()).isEqualTo(404);
  }

  @Test
  void BDA_5_1_a_venue_is_recorded_changed_and_voided_and_no_record_is_overwritten()
      throws SQLException {
    PageVisitor leader = visitor("leader");
    Map<String, String> form = form(leader, "/studios/S-1/register/venues/new");
    form.putAll(Map.of("address", "实训楼五层", "areaM2", "19.99", "from", "2026-09-01"));
    Answer done = leader.post("/studios/S-1/register/venues", form);
    assertThat(done.status()).isEqualTo(303);
    assertThat(leader.follow(done).text()).contains("登记已保存", "实训楼五层", "19.99");
    assertThat(leader.post("/studios/S-1/register/venues", form).status()).isEqualTo(303);
    String id = one("SELECT id FROM venue WHERE address = '实训楼五层'");

    String path = "/studios/S-1/register/venues/" + id;
    Map<String, String> change = form(leader, path + "/correct");
    change.putAll(Map.of("address", "实训楼五层", "areaM2", "19.99", "from", "2026-09-01"));
    change.put("to", "2026-09-10");
    assertThat(leader.post(path + "/correct", change).status()).isEqualTo(422);
    change.put("reason", "已搬出");
    assertThat(leader.post(path + "/correct", change).status()).isEqualTo(303);
    assertThat(column("SELECT valid_to FROM venue WHERE address = '实训楼五层' AND voided_at IS NULL"))
        .containsExactly("2026-09-10");
    assertThat(leader.get(path + "/correct").status()).isEqualTo(404);

    String next = one("SELECT id FROM venue WHERE address = '实训楼五层' AND voided_at IS NULL");
    String voiding = "/studios/S-1/register/venues/" + next + "/void";
    assertThat(leader.get(voiding).status()).isEqualTo(200);
    assertThat(leader.post(voiding, Map.of("reason", "登记有误")).status()).isEqualTo(303);
    assertThat(column("SELECT id FROM venue WHERE address = '实训楼五层' AND voided_at IS NULL"))
        .isEmpty();
    assertThat(column("SELECT COUNT(*) FROM venue WHERE address = '实训楼五层'")).containsExactly("2");
    assertThat(leader.get("/studios/S-1/history").text()).contains("变更", "已搬出", "登记有误");
  }

  @ParameterizedTest
  @CsvSource({
    "address, ''",
    "areaM2, 0",
    "areaM2, 1.234",
    "areaM2, abc",
    "from, ''",
    "from, 2026-09-16",
    "from, yesterday",
    "to, 2026-08-31"
  })
  void a_venue_that_is_not_in_order_is_refused_at_the_field(String field, String value) {
    PageVisitor leader = visitor("leader");
    Map<String, String> form = form(leader, "/studios/S-1/register/venues/new");
    form.putAll(Map.of("address", "甲", "areaM2", "30", "from", "2026-09-01"));
    form.put(field, value);
    Answer refused = leader.post("/studios/S-1/register/venues", form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.error(field)).isNotEmpty();
  }

  @Test
  void BDA_23_2_a_new_name_after_the_leader_left_waits_for_the_area_union_and_is_blocked_before()
      throws SQLException {
    String tenure = one("SELECT id FROM leader_tenure WHERE studio_id = 1 AND voided_at IS NULL");
    SmallDistrict.execute(
        "UPDATE leader_tenure SET valid_to = '2026-06-30', end_reason = 'RETIRED', can_continue = TRUE,"
            + " rename_filed_on = '2026-07-10' WHERE id = "
            + tenure);
    PageVisitor union = visitor("union");
    Map<String, String> form = form(union, "/studios/S-1/register/names/new");
    form.putAll(Map.of("name", "邹默创新工作室", "from", "2026-09-01"));
    Answer refused = union.post("/studios/S-1/register/names", form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.error("name")).contains("批准");

    String path = "/studios/S-1/register/rename-decisions/new?tenure=" + tenure;
    assertThat(visitor("district").get("/waiting").body()).contains("更名", path);
    assertThat(visitor("district").get(path).text()).contains("批准", "不予批准", "理由");
    assertThat(visitor("bureau").get("/waiting").body()).doesNotContain(path);

    SmallDistrict.execute(
        "UPDATE leader_tenure SET rename_approved_on = '2026-09-01' WHERE id = " + tenure);
    assertThat(visitor("district").get("/waiting").body()).doesNotContain(path);
    form.put("from", "2026-08-31");
    assertThat(union.post("/studios/S-1/register/names", form).status()).isEqualTo(422);
    form.put("from", "2026-09-01");
    assertThat(union.post("/studios/S-1/register/names", form).status()).isEqualTo(303);
    assertThat(union.get("/studios/S-1").text()).contains("邹默创新工作室");

    SmallDistrict.execute(
        "UPDATE leader_tenure SET valid_to = NULL, end_reason = NULL, can_continue = NULL,"
            + " rename_filed_on = NULL, rename_approved_on = NULL WHERE id = "
            + tenure);
  }

  @Test
  void BDA_23_3_a_new_name_ends_the_old_one_the_day_before_and_code_and_title_stay()
      throws SQLException {
    SmallDistrict.execute(
        "UPDATE leader_tenure SET rename_approved_on = '2026-08-20' WHERE studio_id = 2");
    PageVisitor union = visitor("union");
    Map<String, String> form = form(union, "/studios/S-2/register/names/new");
    form.putAll(Map.of("name", "精工新传工作室", "from", "2026-09-01"));
    assertThat(union.post("/studios/S-2/register/names", form).status()).isEqualTo(303);
    assertThat(
            column(
                "SELECT CONCAT(name, ' ', valid_from, ' ', COALESCE(valid_to, '-')) FROM studio_name"
                    + " WHERE studio_id = 2 AND voided_at IS NULL ORDER BY valid_from"))
        .containsExactly(
            "老刘工作室 2017-05-01 2020-12-31", "精工传承工作室 2021-01-01 2026-08-31", "精工新传工作室 2026-09-01 -");
    assertThat(union.get("/studios/S-2").text()).contains("精工新传工作室");

    String id = one("SELECT id FROM studio_name WHERE name = '精工新传工作室'");
    String path = "/studios/S-2/register/names/" + id + "/void";
    PageVisitor district = visitor("district");
    district.get(path);
    assertThat(district.post(path, Map.of("reason", "未获批准")).status()).isEqualTo(303);
    assertThat(column("SELECT display_name FROM studio WHERE id = 2")).containsExactly("精工传承工作室");
    assertThat(
            column(
                "SELECT COALESCE(valid_to, '-') FROM studio_name"
                    + " WHERE studio_id = 2 AND name = '精工传承工作室' AND voided_at IS NULL"))
        .containsExactly("-");
  }

  @Test
  void A_18_a_type_changes_with_the_calendar_year_after_the_decision() throws SQLException {
    PageVisitor union = visitor("union");
    Map<String, String> form = form(union, "/studios/S-1/register/types/new");
    form.putAll(Map.of("type", "WINDOW_SERVICE", "decidedOn", "2026-09-15"));
    assertThat(union.post("/studios/S-1/register/types", form).status()).isEqualTo(303);
    assertThat(
            column(
                "SELECT CONCAT(type, ' ', COALESCE(valid_from, '-'), ' ', COALESCE(valid_to, '-'))"
                    + " FROM studio_type WHERE studio_id = 1 AND voided_at IS NULL ORDER BY valid_from"))
        .containsExactly("TECH_BREAKTHROUGH - 2026-12-31", "WINDOW_SERVICE 2027-01-01 -");
  }

  @Test
  void BDA_23_1_nobody_leads_before_the_term_before_has_ended_with_its_reason()
      throws SQLException {
    PageVisitor union = visitor("union");
    Map<String, String> next = form(union, "/studios/S-1/register/leaders/new");
    next.putAll(Map.of("name", "邹默", "from", "2026-09-10"));
    Answer refused = union.post("/studios/S-1/register/leaders", next);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.error("from")).contains("离任");

    String tenure = one("SELECT id FROM leader_tenure WHERE studio_id = 1 AND voided_at IS NULL");
    String path = "/studios/S-1/register/leaders/" + tenure + "/correct";
    Map<String, String> end = form(union, path);
    end.putAll(
        Map.of("name", "韩澍", "from", "2018-03-01", "to", "2026-09-09", "canContinue", "true"));
    end.put("reason", "调离");
    assertThat(union.post(path, end).error("endReason")).isNotEmpty();
    end.put("endReason", "TRANSFER");
    assertThat(union.post(path, end).status()).isEqualTo(303);
    assertThat(union.post("/studios/S-1/register/leaders", next).status()).isEqualTo(303);
    assertThat(
            column(
                "SELECT CONCAT(member_id, ' ', COALESCE(end_reason, '-')) FROM leader_tenure"
                    + " WHERE studio_id = 1 AND voided_at IS NULL ORDER BY valid_from"))
        .containsExactly("101 TRANSFER", "102 -");
    assertThat(union.get("/studios/S-1").text()).contains("领军人 邹默");
  }

  @Test
  void A_67_a_title_is_held_once_the_second_body_has_agreed() throws SQLException {
    PageVisitor district = visitor("district");
    Map<String, String> form = form(district, "/studios/S-2/register/recognitions/new");
    form.putAll(
        Map.of("programme", "BDA", "level", "DISTRICT_CLASS", "certificateNo", "经开-2026-9"));
    form.put("votes[0].body", "BDA_UNION");
    form.put("votes[0].concurs", "true");
    Answer refused = district.post("/studios/S-2/register/recognitions", form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.error("votes[0].decidedOn")).isNotEmpty();
    form.put("votes[0].decidedOn", "2026-09-10");
    form.put("votes[0].documentNo", "经开工发〔2026〕9号");
    assertThat(district.post("/studios/S-2/register/recognitions", form).status()).isEqualTo(303);
    assertThat(district.get("/studios/S-2/profile").text()).contains("认定中", "经开工发〔2026〕9号");

    String id = one("SELECT id FROM recognition WHERE certificate_no = '经开-2026-9'");
    Map<String, String> vote = form(district, "/studios/S-2/register/votes/new?recognition=" + id);
    vote.putAll(
        Map.of(
            "recognition", id, "body", "BDA_UNION", "concurs", "true", "decidedOn", "2026-09-12"));
    assertThat(district.post("/studios/S-2/register/votes", vote).error("body")).isNotEmpty();
    vote.put("body", "BDA_SCITECH_BUREAU");
    vote.put("documentNo", "经开科〔2026〕9号");
    assertThat(district.post("/studios/S-2/register/votes", vote).error("body"))
        .contains("只能由该单位的人员");
    PageVisitor bureau = visitor("scitech");
    assertThat(bureau.get("/waiting").text()).contains("精工传承工作室", "命名");
    assertThat(district.get("/studios/S-2/profile").text()).contains("待开发区科技创新局决定");
    form(bureau, "/studios/S-2/register/votes/new?recognition=" + id);
    assertThat(bureau.post("/studios/S-2/register/votes", vote).status()).isEqualTo(303);
    assertThat(district.get("/studios/S-2").text()).contains("2026-09-12".substring(0, 4), "区级称号");
    assertThat(column("SELECT verdict FROM finding WHERE studio_id = 2 AND clause = 'BDA-3'"))
        .containsExactly("PASS");
  }

  @Test
  void BDA_3_a_title_agreed_by_mistake_is_set_aside_by_both_bodies_and_stays_in_the_history()
      throws SQLException {
    String asides = "/studios/S-3/register/set-asides";
    SmallDistrict.execute(
        "INSERT INTO recognition (id, studio_id, programme, level, recorded_at) VALUES (77, 3, 'BDA', 'DISTRICT_CLASS', NOW(6))",
        "INSERT INTO decision (studio_id, recognition_id, body, concurs, decided_on, recorded_at) VALUES (3, 77, 'BDA_UNION', TRUE, '2026-09-01', NOW(6)), (3, 77, 'BDA_SCITECH_BUREAU', TRUE, '2026-09-02', NOW(6))");
    PageVisitor district = visitor("district");
    assertThat(district.get("/studios/S-3/profile").body())
        .contains("/register/set-asides/new?recognition=77");
    Map<String, String> word = form(district, asides + "/new?recognition=77");
    word.putAll(Map.of("recognition", "77", "body", "BDA_UNION", "decidedOn", "2026-09-10"));
    assertThat(district.post(asides, word).error("ground")).isNotEmpty();
    word.put("ground", "误将未申报的工作室列入认定名单");
    assertThat(district.post(asides, word).status()).isEqualTo(303);
    assertThat(one("SELECT COUNT(*) FROM recognition WHERE id = 77 AND voided_at IS NULL"))
        .isEqualTo("1");

    PageVisitor colleague = visitor("district2");
    Map<String, String> twice = form(colleague, asides + "/new?recognition=77");
    twice.putAll(Map.of("recognition", "77", "body", "BDA_UNION", "decidedOn", "2026-09-10"));
    twice.put("ground", "误认定");
    assertThat(colleague.post(asides, twice).error("body")).isNotEmpty();
    PageVisitor bureau = visitor("scitech");
    String waiting = asides + "/new?recognition=77";
    assertThat(bureau.get("/waiting").body()).contains(waiting);
    assertThat(bureau.get("/api/v1/votes/open").body()).contains("\"SET_ASIDE\"", "\"id\":77");
    assertThat(colleague.get("/waiting").body()).doesNotContain(waiting);
    Map<String, String> second = form(bureau, asides + "/new?recognition=77");
    second.putAll(
        Map.of("recognition", "77", "body", "BDA_SCITECH_BUREAU", "decidedOn", "2026-09-11"));
    second.put("ground", "误将未申报的工作室列入认定名单");
    assertThat(bureau.post(asides, second).status()).isEqualTo(303);
    assertThat(bureau.get("/waiting").body()).doesNotContain(waiting);
    assertThat(one("SELECT COUNT(*) FROM recognition WHERE id = 77 AND voided_at IS NOT NULL"))
        .isEqualTo("1");
    assertThat(one("SELECT COUNT(*) FROM decision WHERE recognition_id = 77 AND voided_at IS NULL"))
        .isEqualTo("0");
    assertThat(
            one(
                "SELECT COUNT(*) FROM audit_entry WHERE subject_kind = 'set-aside' AND changes LIKE '%误将未申报%'"))
        .isEqualTo("2");
    assertThat(district.get("/studios/S-3/history").text()).contains("撤回称号的意见");
  }

  @Test
  void BDA_23_2_a_titled_studio_bears_a_new_name_only_after_an_approval() throws SQLException {
    PageVisitor union = visitor("union");
    String names = "/studios/S-1/register/names";
    Map<String, String> form = form(union, names + "/new");
    form.putAll(Map.of("name", "韩澍新工作室", "from", "2026-09-10"));
    Answer refused = union.post(names, form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.error("name")).contains("更名");
    SmallDistrict.execute(
        "INSERT INTO leader_tenure (id, studio_id, member_id, valid_from, valid_to, end_reason, rename_filed_on, rename_approved_on, recorded_at)"
            + " VALUES (99, 1, 102, '2017-03-01', '2018-02-28', 'RETIRED', '2026-09-01', '2026-09-11', NOW(6))");
    assertThat(union.post(names, form).status()).isEqualTo(422);
    SmallDistrict.execute(
        "UPDATE leader_tenure SET rename_approved_on = '2026-09-10' WHERE id = 99");
    assertThat(union.post(names, form).status()).isEqualTo(303);
    Map<String, String> again = form(union, names + "/new");
    again.putAll(Map.of("name", "又一工作室", "from", "2026-09-12"));
    assertThat(union.post(names, again).error("name")).contains("更名");

    String id = one("SELECT id FROM studio_name WHERE name = '韩澍新工作室' AND voided_at IS NULL");
    String path = names + "/" + id + "/void";
    union.get(path);
    assertThat(union.post(path, Map.of("reason", "未获批准")).status()).isEqualTo(422);
    PageVisitor district = visitor("district");
    district.get(path);
    assertThat(district.post(path, Map.of("reason", "登记有误")).status()).isEqualTo(303);
    SmallDistrict.execute("DELETE FROM leader_tenure WHERE id = 99");
  }

  @Test
  void BDA_3_only_an_agreed_title_is_set_aside_and_not_before_it_was() throws SQLException {
    SmallDistrict.execute(
        "INSERT INTO recognition (id, studio_id, programme, level, recorded_at) VALUES (79, 3, 'BDA', 'DISTRICT_CLASS', NOW(6))",
        "INSERT INTO decision (studio_id, recognition_id, body, concurs, decided_on, recorded_at) VALUES (3, 79, 'BDA_UNION', TRUE, '2026-09-01', NOW(6))");
    PageVisitor district = visitor("district");
    String asides = "/studios/S-3/register/set-asides";
    Map<String, String> word = form(district, asides + "/new?recognition=79");
    word.putAll(Map.of("recognition", "79", "body", "BDA_UNION", "ground", "误认定"));
    word.put("decidedOn", "2026-09-10");
    assertThat(district.post(asides, word).error("recognition")).contains("一致同意");
    SmallDistrict.execute(
        "INSERT INTO decision (studio_id, recognition_id, body, concurs, decided_on, recorded_at) VALUES (3, 79, 'BDA_SCITECH_BUREAU', TRUE, '2026-09-02', NOW(6))");
    word.put("decidedOn", "2026-09-01");
    assertThat(district.post(asides, word).error("decidedOn")).isNotEmpty();
    word.put("decidedOn", "2026-09-02");
    assertThat(district.post(asides, word).status()).isEqualTo(303);
    SmallDistrict.execute("UPDATE recognition SET voided_at = NOW(6) WHERE id = 79");
  }

  @Test
  void one_person_sets_no_title_aside_for_both_bodies() throws SQLException {
    SmallDistrict.execute(
        "INSERT INTO recognition (id, studio_id, programme, level, recorded_at) VALUES (78, 3, 'BDA', 'DISTRICT_CLASS', NOW(6))",
        "INSERT INTO decision (studio_id, recognition_id, body, concurs, decided_on, recorded_at) VALUES (3, 78, 'BDA_UNION', TRUE, '2026-09-01', NOW(6)), (3, 78, 'BDA_SCITECH_BUREAU', TRUE, '2026-09-02', NOW(6))");
    PageVisitor both = visitor("both");
    String asides = "/studios/S-3/register/set-asides";
    for (String body : List.of("BDA_UNION", "BDA_SCITECH_BUREAU")) {
      Map<String, String> word = form(both, asides + "/new?recognition=78");
      word.putAll(
          Map.of("recognition", "78", "body", body, "decidedOn", "2026-09-10", "ground", "误认定"));
      Answer answer = both.post(asides, word);
      assertThat(answer.status()).isEqualTo(body.equals("BDA_UNION") ? 303 : 422);
    }
    assertThat(one("SELECT COUNT(*) FROM recognition WHERE id = 78 AND voided_at IS NULL"))
        .isEqualTo("1");
    SmallDistrict.execute("UPDATE recognition SET voided_at = NOW(6) WHERE id = 78");
  }

  @Test
  void BDA_4_4_is_judged_by_the_union_above_and_14_5_by_the_unit_s_own() throws SQLException {
    PageVisitor district = visitor("district");
    Map<String, String> form = form(district, "/studios/S-3/register/judgements/new");
    form.putAll(
        Map.of(
            "clause",
            "BDA-4.4",
            "favourable",
            "true",
            "judgedBy",
            "BDA_UNION",
            "judgedOn",
            "2026-09-14",
            "grounds",
            "符合产业方向"));
    assertThat(district.post("/studios/S-3/register/judgements", form).status()).isEqualTo(303);
    assertThat(column("SELECT verdict FROM finding WHERE studio_id = 3 AND clause = 'BDA-4.4'"))
        .containsExactly("PASS");

    PageVisitor union = visitor("union");
    Map<String, String> own = form(union, "/studios/S-1/register/judgements/new");
    own.putAll(
        Map.of(
            "clause",
            "BDA-4.4",
            "favourable",
            "true",
            "judgedBy",
            "BDA_UNION",
            "judgedOn",
            "2026-09-14",
            "grounds",
            "自评"));
    assertThat(union.post("/studios/S-1/register/judgements", own).status()).isEqualTo(422);
    own.putAll(Map.of("clause", "BDA-14.5", "judgedBy", "UNIT_UNION"));
    assertThat(union.post("/studios/S-1/register/judgements", own).status()).isEqualTo(303);
  }

  @Test
  void a_unit_s_places_funds_and_founding_day_are_kept_by_its_union() throws SQLException {
    PageVisitor union = visitor("union");
    post(union, "areas", Map.of("kind", "REGISTRATION", "area", "BDA", "from", "2020-01-01"), 303);
    post(union, "areas", Map.of("kind", "REGISTRATION", "area", "BDA", "from", "2021-01-01"), 422);
    post(union, "budgets", Map.of("year", "2026", "amount", "50000.00"), 303);
    post(union, "budgets", Map.of("year", "2026", "amount", "1"), 422);
    post(union, "budgets", Map.of("year", "2027", "amount", "-1"), 422);
    Map<String, String> form = form(union, "/units/U-1/change");
    form.putAll(Map.of("name", "青松机械厂", "unionFoundedOn", "2015-06-01", "reason", "补录"));
    assertThat(union.post("/units/U-1/change", form).status()).isEqualTo(303);
    assertThat(union.get("/units/U-1").text()).contains("50,000.00", "注册地：北京经济技术开发区");
    assertThat(union.inEnglish().get("/units/U-1").text()).doesNotContain("??");
    assertThat(
            column(
                "SELECT clause FROM finding WHERE studio_id = 2 AND verdict = 'PASS' AND clause IN ('BDA-4.1', 'BDA-4.3', 'BDA-5.3') ORDER BY clause"))
        .containsExactly("BDA-4.1", "BDA-4.3", "BDA-5.3");
    assertThat(union.get("/units/U-1/register/affiliations/new").status()).isEqualTo(403);
  }

  private void post(PageVisitor visitor, String part, Map<String, String> fields, int status) {
    Map<String, String> form = form(visitor, "/units/U-1/register/" + part + "/new");
    form.putAll(fields);
    assertThat(visitor.post("/units/U-1/register/" + part, form).status()).isEqualTo(status);
  }

  @Test
  void a_studio_is_registered_once_with_venue_and_leader_and_seen_at_once() throws SQLException {
    PageVisitor union = visitor("union");
    assertThat(union.get("/studios").body()).contains("/register/studio");
    Map<String, String> form = form(union, "/register/studio");
    form.putAll(
        Map.of(
            "unit",
            "U-1",
            "code",
            "S-9",
            "name",
            "青松焊接工作室",
            "type",
            "SKILL_TEACHING",
            "field",
            "焊接",
            "establishedOn",
            "2024-05-01",
            "address",
            "三号厂房",
            "areaM2",
            "20.00"));
    form.putAll(Map.of("equipped", "true", "venueFrom", "2024-05-01", "leader", "万焊"));
    assertThat(union.post("/register/studio", form).error("leaderFrom")).isNotEmpty();
    form.put("leaderFrom", "2024-05-01");
    Answer done = union.post("/register/studio", form);
    assertThat(done.status()).isEqualTo(303);
    assertThat(union.follow(done).text()).contains("已登记工作室", "青松焊接工作室", "三号厂房", "万焊");
    assertThat(union.post("/register/studio", form).location()).isEqualTo(done.location());
    assertThat(column("SELECT COUNT(*) FROM studio WHERE code = 'S-9'")).containsExactly("1");
    assertThat(
            column(
                "SELECT verdict FROM finding f JOIN studio s ON s.id = f.studio_id WHERE s.code = 'S-9' AND clause = 'BDA-5.1'"))
        .containsExactly("PASS");

    Map<String, String> again = form(union, "/register/studio");
    form.put("key", again.get("key"));
    assertThat(union.post("/register/studio", form).error("code")).isNotEmpty();
    form.putAll(Map.of("code", "S-10", "unit", "U-3"));
    assertThat(union.post("/register/studio", form).error("unit")).isNotEmpty();
    assertThat(visitor("leader").get("/register/studio").status()).isEqualTo(403);
  }

  private static Map<String, String> form(PageVisitor visitor, String path) {
    Answer page = visitor.get(path);
    assertThat(page.status()).as(path).isEqualTo(200);
    return new HashMap<>(Map.of("key", page.field("key")));
  }

  private static String one(String query) throws SQLException {
    return column(query).get(0);
  }

  private PageVisitor visitor(String login) {
    return new PageVisitor(server.getURI()).signedIn(login);
  }
}
