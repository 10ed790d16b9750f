package cn.jiangxin.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.LedgerSample;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Pictures;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A member drafts entries of the own studio, the leader hands them in (BDA-22). */
@MicronautTest(transactional = false)
@CleanDatabase
class DraftsTest {
  private static final String NONE = "{}";

  @Inject Visitors visitors;
  @Inject TestClock clock;

  @BeforeEach
  void aDistrict() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "MEMBERS")
  void a_member_drafts_and_edits_on_pages_and_the_leader_hands_in(LedgerSample ledger) {
    Visitor member = visitors.signedIn("member");
    String list = "/studios/S-1/" + ledger.path();
    assertThat(member.get(list).body()).contains(list + "/new");
    assertThat(member.get(list + "/new").text()).contains("存为草稿").doesNotContain("取消 登记 ");
    long draft = drafted(member, ledger);
    assertThat(standing(ledger, "DRAFT")).isEqualTo(1);

    Page form = member.get(list + "/" + draft + "/correct");
    assertThat(form.status()).isEqualTo(200);
    assertThat(form.body()).doesNotContain("name=\"reason\"");
    assertThat(member.post(list + "/" + draft + "/correct", form(ledger, "2")).status())
        .isEqualTo(303);
    assertThat(standing(ledger, "DRAFT")).isEqualTo(1);

    long edited = last(ledger);
    Visitor leader = visitors.signedIn("leader");
    assertThat(leader.get(list).body()).contains(list + "/" + edited + "/submission");
    assertThat(leader.post(list + "/" + edited + "/submission", Map.of()).status()).isEqualTo(303);
    assertThat(standing(ledger, "SUBMITTED")).isEqualTo(1);
    assertThat(standing(ledger, "DRAFT")).isZero();
    assertThat(number(ledger, "id = " + last(ledger) + " AND corrects_id = " + edited))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "MEMBERS")
  void by_JSON_a_member_only_drafts(LedgerSample ledger) {
    Visitor member = visitors.signedIn("member");
    String path = "/api/v1/studios/S-1/" + ledger.path();

    Page refused = member.json("POST", path, ledger.json(), "key-1");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("存为草稿");
    Page draft = member.json("POST", path + "?draft=true", ledger.json(), "key-1");
    assertThat(draft.status()).as(draft.body()).isEqualTo(201);
    assertThat(draft.body()).contains("\"status\":\"DRAFT\"");
    assertThat(member.json("POST", path + "?draft=true", ledger.json(), "key-1").body())
        .isEqualTo(draft.body());
    String entry = path + "/" + last(ledger);
    assertThat(member.json("POST", entry + "/submission", NONE).status()).isEqualTo(403);

    Visitor union = visitors.signedIn("union");
    assertThat(union.json("POST", entry + "/verification", NONE).status()).isEqualTo(422);
    assertThat(visitors.signedIn("leader").json("POST", entry + "/submission", NONE).status())
        .isEqualTo(200);
    assertThat(visitors.signedIn("leader").json("POST", entry + "/submission", NONE).status())
        .isEqualTo(409);
    assertThat(union.json("POST", path + "/" + last(ledger) + "/verification", NONE).status())
        .isEqualTo(200);
  }

  @Test
  void whoever_hands_a_draft_in_does_not_verify_it() {
    long draft = drafted(visitors.signedIn("member"), LedgerSample.OUTCOMES);
    Visitor union = visitors.signedIn("union");
    String path = "/api/v1/studios/S-1/outcomes/";

    assertThat(union.json("POST", path + draft + "/submission", NONE).status()).isEqualTo(200);

    assertThat(
            union.json("POST", path + last(LedgerSample.OUTCOMES) + "/verification", NONE).status())
        .isEqualTo(422);
  }

  @Test
  void a_member_changes_neither_what_is_handed_in_nor_the_drafts_of_others() {
    Visitor member = visitors.signedIn("member");
    Visitor leader = visitors.signedIn("leader");
    String list = "/studios/S-1/outcomes/";
    leader.post("/studios/S-1/outcomes", form(LedgerSample.OUTCOMES, "1"));
    long handedIn = last(LedgerSample.OUTCOMES);
    Map<String, String> another = form(LedgerSample.OUTCOMES, "2");
    another.put("draft", "true");
    leader.post("/studios/S-1/outcomes", another);
    long ofLeader = last(LedgerSample.OUTCOMES);

    for (long entry : new long[] {handedIn, ofLeader}) {
      assertThat(member.get(list + entry + "/correct").status()).isEqualTo(404);
      assertThat(member.get(list + entry + "/void").status()).isEqualTo(404);
      String address = "/api/v1" + list + entry + "?reason=x";
      assertThat(member.json("PUT", address, LedgerSample.OUTCOMES.json(), "key-" + entry).status())
          .isEqualTo(422);
      assertThat(member.json("DELETE", address, NONE).status()).isEqualTo(422);
    }
    assertThat(standing(LedgerSample.OUTCOMES, "SUBMITTED")).isEqualTo(1);
    assertThat(standing(LedgerSample.OUTCOMES, "DRAFT")).isEqualTo(1);
    assertThat(member.get("/studios/S-1/members/new").status()).isEqualTo(404);
  }

  @Test
  void a_draft_counts_for_nothing_and_is_shown_to_nobody_above() {
    long before = findings();
    long draft = drafted(visitors.signedIn("member"), LedgerSample.PROJECTS);

    assertThat(findings()).isEqualTo(before);
    for (String login : new String[] {"district", "auditor"}) {
      Visitor above = visitors.signedIn(login);
      assertThat(above.get("/studios/S-1/projects").text()).doesNotContain("主轴改造");
      assertThat(above.get("/studios/S-1/projects/" + draft).status()).isEqualTo(404);
      assertThat(above.json("/api/v1/studios/S-1/projects").body()).doesNotContain("主轴改造");
    }
    assertThat(visitors.signedIn("union").get("/studios/S-1/projects").text()).contains("主轴改造");
  }

  @Test
  void the_files_of_a_draft_are_shown_to_nobody_above() {
    long draft = drafted(visitors.signedIn("member"), LedgerSample.OUTCOMES);
    String list = "/api/v1/studios/S-1/evidence/outcome/" + draft;
    String file = "/evidence/S-1/" + attached(visitors.signedIn("member"), list);

    for (String login : new String[] {"district", "auditor"}) {
      Visitor above = visitors.signedIn(login);
      assertThat(above.json(file).status()).isEqualTo(404);
      assertThat(above.json(file + "/preview").status()).isEqualTo(404);
      assertThat(above.json(list).status()).isEqualTo(404);
    }
    for (String login : new String[] {"member", "leader", "union"}) {
      assertThat(visitors.signedIn(login).json(file).status()).isEqualTo(200);
      assertThat(visitors.signedIn(login).json(list).body()).contains("sheet.jpg");
    }

    visitors
        .signedIn("leader")
        .json("POST", "/api/v1/studios/S-1/outcomes/" + draft + "/submission", NONE);
    String handedIn = "/api/v1/studios/S-1/evidence/outcome/" + last(LedgerSample.OUTCOMES);
    assertThat(visitors.signedIn("district").json(handedIn).body()).contains("sheet.jpg");
  }

  @Test
  void the_files_of_a_draft_that_was_thrown_away_are_hidden_as_it_was() {
    long draft = drafted(visitors.signedIn("member"), LedgerSample.OUTCOMES);
    String list = "/api/v1/studios/S-1/evidence/outcome/" + draft;
    String file = "/evidence/S-1/" + attached(visitors.signedIn("member"), list);
    assertThat(
            visitors
                .signedIn("member")
                .json("DELETE", "/api/v1/studios/S-1/outcomes/" + draft + "?reason=x", NONE)
                .status())
        .isEqualTo(200);

    assertThat(visitors.signedIn("district").json(file).status()).isEqualTo(404);
    assertThat(visitors.signedIn("auditor").json(file + "/preview").status()).isEqualTo(404);
    assertThat(visitors.signedIn("leader").json(file).status()).isEqualTo(200);
  }

  @Test
  void a_member_takes_files_from_the_own_drafts_only() {
    Visitor member = visitors.signedIn("member");
    long draft = drafted(member, LedgerSample.OUTCOMES);
    String list = "/api/v1/studios/S-1/evidence/outcome/" + draft;
    long first = attached(member, list);
    assertThat(member.get("/studios/S-1/outcomes/" + draft).body())
        .contains("/evidence/" + first + "/removal");
    assertThat(
            member
                .post(
                    "/studios/S-1/outcomes/" + draft + "/evidence/" + first + "/removal", Map.of())
                .status())
        .isEqualTo(303);
    assertThat(member.json(list).body()).isEqualTo("[]");
    long second = attached(member, list);
    String evidence = "/api/v1/studios/S-1/evidence/";
    assertThat(member.json("DELETE", evidence + second, NONE).status()).isEqualTo(200);

    Visitor leader = visitors.signedIn("leader");
    leader.post("/studios/S-1/outcomes", form(LedgerSample.OUTCOMES, "9"));
    long foreign = attached(leader, evidence + "outcome/" + last(LedgerSample.OUTCOMES));
    assertThat(member.json("DELETE", evidence + foreign, NONE).status()).isEqualTo(422);
    assertThat(leader.json(evidence + "outcome/" + last(LedgerSample.OUTCOMES)).body())
        .contains("sheet.jpg");
  }

  private static long attached(Visitor visitor, String list) {
    Page made =
        visitor.upload(list, "file", "sheet.jpg", Pictures.picture("jpg", 40, 30, 0x336699));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return Situations.number("SELECT MAX(id) FROM evidence");
  }

  @Test
  void a_member_of_another_studio_drafts_nothing_here() {
    Visitor member = visitors.signedIn("member");

    assertThat(member.get("/studios/S-4/outcomes/new").status()).isEqualTo(404);
    assertThat(
            member
                .json(
                    "POST",
                    "/api/v1/studios/S-4/outcomes?draft=true",
                    LedgerSample.OUTCOMES.json(),
                    "key-4")
                .status())
        .isEqualTo(404);
  }

  private static long drafted(Visitor member, LedgerSample ledger) {
    Page answer = member.post("/studios/S-1/" + ledger.path(), form(ledger, "1"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    return last(ledger);
  }

  private static Map<String, String> form(LedgerSample ledger, String key) {
    Map<String, String> form = new HashMap<>(ledger.form());
    form.put("key", "12345678-" + key);
    return form;
  }

  private static long last(LedgerSample ledger) {
    return Situations.number("SELECT MAX(id) FROM " + ledger.table());
  }

  private static long findings() {
    return Situations.number("SELECT COUNT(*) FROM finding WHERE studio_id = 1");
  }

  private static long standing(LedgerSample ledger, String status) {
    return number(ledger, "status = '" + status + "'");
  }

  private static long number(LedgerSample ledger, String where) {
    return Situations.number(
        "SELECT COUNT(*) FROM "
            + ledger.table()
            + " WHERE studio_id = 1 AND voided_at IS NULL AND "
            + where);
  }
}
