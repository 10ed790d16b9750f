package cn.jiangxin.web.register;

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
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A unit goes over to another union (BDA-26.3) when its own proposes it and the other one agrees.
 */
@CleanDatabase
@MicronautTest(transactional = false)
class UnitMovesTest {

  private static final String MOVES = "/api/v1/units/U-1/affiliations";
  private static final String ANSWERS = "/api/v1/units/U-1/affiliation-answers";
  private static final String TO_THE_GROUP = "{\"union\":\"D-2\",\"from\":\"2026-09-01\"}";

  @Inject Visitors visitors;
  @Inject TestClock clock;
  private int keys;

  @BeforeEach
  void district() throws SQLException {
    TestDatabase.empty();
    clock.set(SmallDistrict.TODAY);
    SmallDistrict.insert();
    SmallDistrict.execute(
        """
        INSERT INTO account (id, login, name, password_hash, created_at)
        SELECT x.id, x.login, x.name, a.password_hash, NOW(6)
          FROM account a
          JOIN (SELECT 70 AS id, 'group' AS login, '西岭一' AS name UNION ALL SELECT 71, 'municipal2', '市二') x
         WHERE a.id = 21
        """,
        """
        INSERT INTO role_grant (account_id, role, organisation_id)
        VALUES (70, 'UPPER_UNION', 3), (71, 'MUNICIPAL_UNION', 1)
        """);
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
  }

  private Visitor as(String login) {
    return visitors.signedIn(login);
  }

  private Page send(Visitor who, String method, String path, String body) {
    return who.json(method, path, body, "key-of-move-" + ++keys);
  }

  private long proposed(Visitor who) {
    assertThat(send(who, "POST", MOVES, TO_THE_GROUP).status()).isEqualTo(201);
    return Situations.number("SELECT MAX(id) FROM unit_move");
  }

  private static String answer(long move, boolean agrees, String reason) {
    return "{\"move\":%d,\"agrees\":%s,\"reason\":\"%s\"}".formatted(move, agrees, reason);
  }

  private static long sees(int organisation) {
    return Situations.number(
        "SELECT COUNT(*) FROM organisation_closure WHERE descendant_id = 11 AND ancestor_id = "
            + organisation);
  }

  @Test
  void the_science_bureau_moves_no_unit() {
    assertThat(send(as("bureau"), "POST", MOVES, TO_THE_GROUP).status()).isEqualTo(403);
    assertThat(as("bureau").get("/units/U-1/register/affiliations/new").status()).isEqualTo(403);
    assertThat(as("bureau").get("/units/U-1").body()).doesNotContain("affiliations/new");
    assertThat(Situations.number("SELECT COUNT(*) FROM unit_move")).isZero();
  }

  @Test
  void nothing_changes_until_the_receiving_union_has_agreed() throws SQLException {
    Visitor group = as("group");
    long move = proposed(as("district"));

    assertThat(sees(3)).isZero();
    assertThat(group.json("/api/v1/studios/S-1").status()).isEqualTo(404);
    assertThat(group.json("/api/v1/units/U-1").status()).isEqualTo(404);
    assertThat(group.json("/api/v1/affiliations/waiting").body())
        .contains("青松机械厂", "\"leftCode\":\"D-1\"", "\"unionCode\":\"D-2\"");
    assertThat(group.get("/waiting").body()).contains("/waiting/units/U-1");
    assertThat(as("district").json("/api/v1/units/U-1").body())
        .contains("\"move\":{\"id\":" + move);

    assertThat(send(group, "POST", ANSWERS, answer(move, true, "")).status()).isEqualTo(201);
    assertThat(sees(3)).isEqualTo(1);
    assertThat(sees(2)).isZero();
    assertThat(group.json("/api/v1/studios/S-1").status()).isEqualTo(200);
    assertThat(as("district").json("/api/v1/studios/S-1").status()).isEqualTo(404);
    assertThat(
            SmallDistrict.column(
                "SELECT changes FROM audit_entry WHERE subject_kind = 'affiliation-answer' ORDER BY id"))
        .singleElement()
        .asString()
        .contains("D-1", "D-2", "2026-09-01", "2026-08-31", "AGREED");
    assertThat(
            SmallDistrict.column(
                "SELECT changes FROM audit_entry WHERE subject_kind = 'affiliation' ORDER BY id"))
        .singleElement()
        .asString()
        .contains("D-1", "D-2");
  }

  @Test
  void who_proposed_it_does_not_answer_and_the_municipal_union_needs_a_second_person() {
    Visitor municipal = as("municipal");
    long move = proposed(municipal);

    assertThat(send(municipal, "POST", ANSWERS, answer(move, true, "")).status()).isEqualTo(422);
    assertThat(municipal.get("/waiting").body()).doesNotContain("href=\"/waiting/units/U-1\"");
    assertThat(send(as("district"), "POST", ANSWERS, answer(move, true, "")).status())
        .isEqualTo(404);
    assertThat(sees(3)).isZero();
    assertThat(send(as("municipal2"), "POST", ANSWERS, answer(move, true, "")).status())
        .isEqualTo(201);
    assertThat(sees(3)).isEqualTo(1);
  }

  @Test
  void it_is_declined_with_a_reason_only_and_changes_nothing() {
    long move = proposed(as("district"));
    Visitor group = as("group");
    assertThat(send(group, "POST", ANSWERS, answer(move, false, "")).status()).isEqualTo(422);
    assertThat(send(group, "POST", ANSWERS, answer(move, false, "不属本集团")).status()).isEqualTo(201);
    assertThat(sees(2)).isEqualTo(1);
    assertThat(send(group, "POST", ANSWERS, answer(move, true, "")).status()).isEqualTo(404);
    proposed(as("district"));
  }

  @Test
  void it_is_withdrawn_or_changed_while_it_waits_and_one_waits_at_a_time() {
    Visitor district = as("district");
    long move = proposed(district);
    assertThat(send(district, "POST", MOVES, TO_THE_GROUP).status()).isEqualTo(422);
    assertThat(
            send(
                    district,
                    "PUT",
                    MOVES + "/" + move + "?reason=day",
                    TO_THE_GROUP.replace("09-01", "09-02"))
                .status())
        .isEqualTo(200);
    assertThat(send(as("group"), "POST", ANSWERS, answer(move, true, "")).status()).isEqualTo(422);
    long changed = Situations.number("SELECT MAX(id) FROM unit_move");
    assertThat(send(district, "DELETE", MOVES + "/" + changed + "?reason=mistake", "").status())
        .isEqualTo(200);
    assertThat(as("group").json("/api/v1/affiliations/waiting").body()).isEqualTo("[]");
    assertThat(sees(2)).isEqualTo(1);
  }

  @Test
  void what_both_have_agreed_neither_takes_back_alone() {
    long move = proposed(as("district"));
    Visitor group = as("group");
    send(group, "POST", ANSWERS, answer(move, true, ""));
    long link = Situations.number("SELECT MAX(id) FROM organisation_link WHERE voided_at IS NULL");
    for (long id : new long[] {move, link}) {
      assertThat(send(group, "DELETE", MOVES + "/" + id + "?reason=x", "").status()).isEqualTo(409);
    }
    assertThat(sees(3)).isEqualTo(1);
  }

  @Test
  void the_page_takes_a_unit_in_and_says_what_it_is_about() {
    proposed(as("district"));
    Visitor group = as("group");
    Page form = group.get("/waiting/units/U-1");
    assertThat(form.text()).contains("青松机械厂", "东川区总工会", "西岭集团工会");
    Map<String, String> fields =
        new HashMap<>(Map.of("key", form.valueOf("key"), "move", form.valueOf("move")));
    fields.put("agrees", "DECLINE");
    assertThat(group.post("/waiting/units/U-1", fields).errorAt("reason")).isNotEmpty();
    fields.put("agrees", "AGREE");
    assertThat(group.post("/waiting/units/U-1", fields).status()).isEqualTo(303);
    assertThat(sees(3)).isEqualTo(1);
    assertThat(as("bureau").get("/waiting/units/U-1").status()).isEqualTo(403);
  }
}
