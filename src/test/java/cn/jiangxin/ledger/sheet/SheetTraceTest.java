package cn.jiangxin.ledger.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Pictures;
import cn.jiangxin.testing.Sheets;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What hangs on entries when a spreadsheet makes or corrects them: numbers, evidence, traces. */
@MicronautTest(transactional = false)
@CleanDatabase
class SheetTraceTest {
  private static final String S_1 = "/api/v1/studios/S-1/";
  private static final String CARD = "110101199003070038";

  @Inject Visitors visitors;
  @Inject TestClock clock;

  @BeforeEach
  void aDistrict() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
  }

  @Test
  void A_74_personal_numbers_come_in_and_never_go_out() throws SQLException {
    Visitor leader = visitors.signedIn("leader");
    byte[] file = members(person("秦小满", CARD, "13800138000"));

    Page done = imported(leader, "members", file, "");

    assertThat(done.body()).contains("IMPORTED");
    assertThat(
            SmallDistrict.column(
                "SELECT CONCAT(p.kind, ' ', p.last_four) FROM personal_number p JOIN member m ON m.id = p.owner_id WHERE m.name = '秦小满' ORDER BY p.kind"))
        .containsExactly("IDENTITY 0038", "MOBILE 8000");
    String book = Sheets.rows(leader.file(S_1 + "members/ledger.xlsx")).toString();
    String text = new String(leader.file(S_1 + "members/ledger.csv"), StandardCharsets.UTF_8);
    assertThat(book).contains("秦小满").doesNotContain("0038", "8000");
    assertThat(text).contains("秦小满").doesNotContain("0038", "8000");
    assertThat(SmallDistrict.column("SELECT detail FROM audit_entry WHERE detail IS NOT NULL"))
        .noneMatch(detail -> detail.contains(CARD));
    assertThat(SmallDistrict.column("SELECT id FROM sheet_upload WHERE INSTR(content, 'PK') = 1"))
        .isEmpty();
  }

  @Test
  void A_74_a_remark_speaks_of_a_number_by_its_last_characters() {
    Visitor leader = visitors.signedIn("leader");
    Page checked =
        leader.upload(
            S_1 + "members/uploads",
            "file",
            "x.xlsx",
            members(
                person("秦小满", "110101199003070039", null),
                person("白露", 110101199003070038L, null)));

    assertThat(checked.body())
        .contains("\"bad\":2", "\"field\":\"identityNumber\"", "15 位以后的数字已丢失")
        .doesNotContain("11010119900307");
  }

  @Test
  void A_74_the_file_that_comes_back_bears_the_last_characters_only() {
    Visitor leader = visitors.signedIn("leader");
    byte[] file =
        members(person("秦小满", CARD, "13800138000"), person("白露", 110101199003070038L, null));
    String uploads = S_1 + "members/uploads";

    byte[] book = returned(leader, uploads, "x.xlsx", file);
    assertThat(Sheets.rows(book).toString()).contains("秦小满", "白露", "…0038", "…8000");
    assertThat(Sheets.texts(book)).doesNotContain(CARD).doesNotContain("13800138000");
    String csv = "姓名,团队角色,加入日期,证件号码\n秦小满,成员,2026-03-01," + CARD + "\n";
    byte[] text = returned(leader, uploads, "x.csv", csv.getBytes(StandardCharsets.UTF_8));
    assertThat(new String(text, StandardCharsets.UTF_8))
        .contains("证件号码", "秦小满", "…0038")
        .doesNotContain(CARD);
  }

  private static byte[] returned(Visitor leader, String uploads, String name, byte[] file) {
    String body = leader.upload(uploads, "file", name, file).body();
    String id = body.replaceFirst("(?s).*?\"id\":(\\d+).*", "$1");
    return leader.file(uploads + "/" + id + "/returned");
  }

  @Test
  void A_74_one_person_does_not_come_into_the_team_twice() throws SQLException {
    Visitor leader = visitors.signedIn("leader");
    assertThat(
            leader
                .upload(
                    S_1 + "members/uploads",
                    "file",
                    "x.xlsx",
                    members(person("秦小满", CARD, null), person("秦晓曼", CARD, null)))
                .body())
        .contains("\"fresh\":1", "\"bad\":1");
    imported(leader, "members", members(person("秦小满", CARD, null)), "");

    assertThat(
            leader
                .upload(
                    S_1 + "members/uploads", "file", "x.xlsx", members(person("秦晓曼", CARD, null)))
                .body())
        .contains("\"fresh\":0", "\"bad\":1");
  }

  @Test
  void a_corrected_member_keeps_the_numbers() throws SQLException {
    Visitor leader = visitors.signedIn("leader");
    imported(leader, "members", members(person("秦小满", CARD, "13800138000")), "");
    List<List<@Nullable Object>> rows = Sheets.rows(leader.file(S_1 + "members/ledger.xlsx"));
    int name = rows.get(0).indexOf("姓名 *");
    rows.stream().filter(row -> "秦小满".equals(row.get(name))).forEach(row -> row.set(name, "秦晓满"));

    Page done = imported(leader, "members", Sheets.book(rows), "姓名写错");

    assertThat(done.body()).contains("\"corrected\":1");
    assertThat(
            SmallDistrict.column(
                "SELECT p.last_four FROM personal_number p JOIN member m ON m.id = p.owner_id WHERE m.name = '秦晓满' AND m.voided_at IS NULL ORDER BY p.kind"))
        .containsExactly("0038", "8000");
    assertThat(
            SmallDistrict.column("SELECT changes FROM audit_entry WHERE action = 'CORRECT_ENTRY'"))
        .hasSize(1)
        .allMatch(change -> change.contains("name") && !change.contains("秦"));
  }

  @Test
  void a_corrected_entry_keeps_its_evidence_and_its_trace_tells_before_and_after()
      throws SQLException {
    Visitor leader = visitors.signedIn("leader");
    leader.json(
        "POST",
        S_1 + "activities",
        """
        {"type":"SKILL_TRAINING","mode":"SELF_ORGANISED","title":"培训","organiser":"工会",
         "startedOn":"2026-09-01","outsideParticipants":3,"members":[]}
        """,
        "key-0001");
    String entry = SmallDistrict.column("SELECT id FROM activity").get(0);
    leader.upload(S_1 + "evidence/activity/" + entry, "file", "签到.pdf", Pictures.document(9));
    List<List<@Nullable Object>> rows = Sheets.rows(leader.file(S_1 + "activities/ledger.xlsx"));
    rows.get(1).set(7, 8);

    imported(leader, "activities", Sheets.book(rows), "补记人数");

    assertThat(
            SmallDistrict.column(
                "SELECT e.name FROM evidence e JOIN activity a ON a.id = e.subject_id WHERE e.subject_kind = 'activity' AND a.voided_at IS NULL"))
        .containsExactly("签到.pdf");
    assertThat(
            SmallDistrict.column("SELECT changes FROM audit_entry WHERE action = 'CORRECT_ENTRY'"))
        .hasSize(1)
        .allMatch(
            change ->
                change.contains("outsideParticipants")
                    && change.contains("\"3\"")
                    && change.contains("\"8\""));
    assertThat(
            SmallDistrict.column(
                "SELECT action FROM audit_entry WHERE action LIKE '%SHEET' OR action LIKE '%LEDGER' ORDER BY id"))
        .containsExactly("DOWNLOAD_LEDGER", "UPLOAD_SHEET", "IMPORT_SHEET");
  }

  private static List<@Nullable Object> person(
      String name, @Nullable Object card, @Nullable Object mobile) {
    return Arrays.asList(name, "成员", LocalDate.of(2026, 3, 1), card, mobile);
  }

  @SafeVarargs
  private static byte[] members(List<@Nullable Object>... people) {
    List<List<?>> rows = new java.util.ArrayList<>();
    rows.add(List.of("姓名", "团队角色", "加入日期", "证件号码", "手机号码"));
    rows.addAll(List.of(people));
    return Sheets.book(rows);
  }

  private static Page imported(Visitor visitor, String ledger, byte[] file, String reason) {
    Page checked = visitor.upload(S_1 + ledger + "/uploads", "file", "x.xlsx", file);
    assertThat(checked.body()).contains("\"bad\":0");
    Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(checked.body());
    assertThat(id.find()).isTrue();
    return visitor.json(
        "POST",
        S_1 + ledger + "/uploads/" + id.group(1) + "/import",
        "{\"reason\":\"%s\"}".formatted(reason),
        "import-" + id.group(1));
  }
}
