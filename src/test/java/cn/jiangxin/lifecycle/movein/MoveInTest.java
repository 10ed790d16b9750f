package cn.jiangxin.lifecycle.movein;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Sheets;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@CleanDatabase
class MoveInTest {
  private static final String BASE = "/api/v1/moving-in";
  private static final List<String> TABLES =
      List.of(
          "organisation",
          "organisation_link",
          "unit_area",
          "studio",
          "studio_name",
          "venue",
          "member",
          "leader_tenure",
          "recognition",
          "decision",
          "review",
          "rectification",
          "boost_grant",
          "money_entry",
          "posting",
          "spending",
          "project",
          "activity",
          "activity_participant",
          "outcome",
          "patent",
          "mentorship");

  @Inject Visitors visitors;
  @Inject TestClock clock;

  private Visitor district;
  private Visitor bureau;

  @BeforeEach
  void aDistrict() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
    district = visitors.signedIn("district");
    bureau = visitors.signedIn("bureau");
  }

  @Test
  void a_district_moves_in_and_a_second_upload_does_nothing() throws SQLException {
    District book = new District();
    Page checked = upload(district, book.book());

    assertThat(checked.body()).contains("\"bad\":0", "\"fresh\":" + book.rows());
    assertThat(take(district, checked).status()).as("nobody has agreed yet").isEqualTo(422);
    assertThat(agree(district, checked).status()).as("of the same body").isEqualTo(422);
    assertThat(count("studio WHERE code LIKE 'M-%'")).isZero();

    assertThat(agree(bureau, checked).body()).contains("\"agreedBy\":\"柏舟\"");
    Page done = take(district, checked);

    assertThat(done.body()).contains("\"state\":\"IMPORTED\"");
    assertThat(count("organisation WHERE code IN ('U-8', 'U-9')")).isEqualTo(2);
    assertThat(count("studio WHERE code LIKE 'M-%'")).isEqualTo(2);
    assertThat(count("member m JOIN studio s ON s.id = m.studio_id WHERE s.code LIKE 'M-%'"))
        .isEqualTo(3);
    assertThat(count("decision WHERE document_no LIKE '开%' AND voter_id IS NULL")).isEqualTo(4);
    assertThat(count("rectification r JOIN review v ON v.id = r.review_id WHERE v.result = 'PASS'"))
        .isEqualTo(1);
    assertThat(count("spending WHERE voucher_no = '记-12' AND amount_fen = 120050")).isEqualTo(1);
    assertThat(count("activity_participant")).isEqualTo(3);
    assertThat(count("finding f JOIN studio s ON s.id = f.studio_id WHERE s.code = 'M-1'"))
        .isPositive();
    assertThat(count("audit_entry WHERE action = 'MOVE_IN'")).isEqualTo(1);
    assertThat(count("audit_entry WHERE action = 'RECORD_ENTRY'")).isEqualTo(8);
    assertThat(district.get("/studios/M-1").body()).contains("仪表装调工作室", "路遥之");
    assertThat(district.get("/studios/M-1/activities").body()).contains("装调技术交流");

    Page again = upload(district, book.book());
    assertThat(again.body()).contains("\"bad\":0", "\"fresh\":0", "\"unchanged\":" + book.rows());
    assertThat(take(district, again).status()).isEqualTo(422);
  }

  @Test
  void a_template_in_either_language_is_read_again() {
    for (String language : List.of("zh", "en")) {
      district.speaking(language);
      Map<String, List<?>> filled =
          new LinkedHashMap<>(Sheets.headings(district.file(BASE + "/template/workbook.xlsx")));
      filled.remove(language.equals("zh") ? "填写说明" : "Explanations");
      filled.remove("_lists");
      Map<String, List<List<?>>> sheets = new LinkedHashMap<>();
      filled.forEach((name, headings) -> sheets.put(name, List.of(headings)));

      Page checked = upload(district, Sheets.book(sheets));

      assertThat(filled).hasSizeGreaterThanOrEqualTo(8);
      assertThat(checked.body()).contains("\"bad\":0", "\"fresh\":0", "\"remarks\":[]");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "单位,1,上级工会编号,D-2,没有工会“D-2”",
    "单位,1,单位编号,U-3,已用于不属本级管辖",
    "工作室,1,单位编号,U-3,没有单位“U-3”",
    "工作室,1,工作室编号,S-4,已用于不属本级管辖",
    "工作室,1,类型,无此类型,无此类型",
    "成员,1,工作室编号,S-4,没有工作室“S-4”",
    "成员,2,加入日期,2025-02-30,2 月 30 日",
    "认定,1,文号二,,此项必填",
    "认定,1,决定机构二,BDA_UNION,填了两次",
    "复审,1,结果,优秀,优秀",
    "复审,1,文号一,,此项必填",
    "整改,1,复审决定日期,2023-10-11,没有该工作室于 2023-10-11",
    "资助,1,依据条款,BDA-99,BDA-99",
    "资助,1,项目编号,P-0,P-0",
    "拨付,1,资助编号,G-0,没有资助“G-0”",
    "拨付,1,拨付金额（元）,1.234,",
    "拨付,1,拨付金额（元）,200000.01,超过批准金额",
    "拨付,1,拨付日期,2024-02-19,不得早于批准拨款之日",
    "支出,1,支出日期,2024-02-19,不得早于批准拨款之日",
    "支出,1,支出类别,宴请,宴请",
    "支出,1,凭证号,,此项必填",
    "创新项目,1,立项日期,2030-01-01,",
    "创新活动,1,参加的团队成员,无此人,无此人",
    "创新活动,2,工作室编号,M-9,没有工作室“M-9”",
    "创新成果,1,专利号,,",
    "师带徒,1,结束日期,2020-01-01,",
  })
  void a_fault_names_its_sheet_row_and_column(
      String sheet, int row, String heading, String value, String message) throws SQLException {
    Page checked = upload(district, new District().with(sheet, row, heading, value).book());

    assertThat(checked.body())
        .contains("\"sheet\":\"%s\",\"row\":%d,".formatted(sheet, row + 1))
        .contains(message == null ? "" : message)
        .doesNotContain("\"bad\":0,");
    assertThat(agree(bureau, checked).status()).isEqualTo(422);
    assertThat(take(district, checked).status()).isEqualTo(422);
    assertThat(count("studio WHERE code LIKE 'M-%'")).isZero();
  }

  @Test
  void what_stands_otherwise_in_the_register_is_told_and_not_overwritten() throws SQLException {
    moveIn(new District());

    Page changed =
        upload(
            district,
            new District()
                .with("工作室", 1, "专业领域", "光学")
                .with("创新活动", 1, "主办单位", "市工会")
                .with("认定", 1, "文号二", "开科〔2022〕99号")
                .book());

    assertThat(changed.body()).contains("\"bad\":3", "\"fresh\":0", "仪表", "厂工会", "开科〔2022〕31号");
  }

  @Test
  void more_comes_in_later_for_what_is_there() throws SQLException {
    moveIn(new District());
    District more =
        new District()
            .row(
                "创新活动",
                "M-1",
                "又一次交流",
                "技术交流",
                "自行组织",
                LocalDate.of(2025, 9, 2),
                "厂工会",
                3,
                "向阳",
                "M-1-2024");

    Page checked = upload(district, more.book());
    assertThat(checked.body()).contains("\"bad\":0", "\"fresh\":1");
    agree(bureau, checked);

    assertThat(take(district, checked).body()).contains("IMPORTED");
    assertThat(count("activity WHERE title = '又一次交流'")).isEqualTo(1);
  }

  @Test
  void a_row_of_money_that_stands_twice_is_refused() {
    District twice =
        new District()
            .row(
                "支出", "G-M-1", "2024-05-06", 1200.5, "MATERIALS", "某材料行", "试件", "记-12", "12345678");

    assertThat(upload(district, twice.book()).body())
        .contains("\"sheet\":\"支出\",\"row\":3,", "完全相同");
  }

  @Test
  void money_that_was_never_paid_in_is_not_spent() {
    Page checked = upload(district, new District().with("支出", 1, "支出金额（元）", 200000.01).book());

    assertThat(checked.body()).contains("\"sheet\":\"资助\",\"row\":2,", "至 2024-05-06 支出超过拨付");
  }

  @Test
  void the_workbook_comes_back_with_what_was_found_in_each_sheet() {
    Page checked =
        upload(
            district, new District().with("工作室", 1, "类型", "不知").with("成员", 2, "加入日期", "昨天").book());

    byte[] returned = district.file(BASE + "/" + id(checked) + "/returned");

    Map<String, List<Object>> headings = new LinkedHashMap<>();
    Sheets.headings(returned)
        .forEach(
            (name, cells) ->
                headings.put(
                    name, List.copyOf(cells.stream().map(c -> c == null ? "" : c).toList())));
    assertThat(headings.get("工作室")).contains("检查结果");
    assertThat(headings.get("成员")).contains("检查结果");
    assertThat(headings.get("单位")).doesNotContain("检查结果");
  }

  @Test
  void a_workbook_that_became_wrong_since_leaves_nothing() throws SQLException {
    Page checked = upload(district, new District().book());
    agree(bureau, checked);
    SmallDistrict.execute("UPDATE studio SET code = 'm-2' WHERE code = 'S-4'");
    List<String> before = contents();

    Page done = take(district, checked);

    assertThat(done.body()).contains("\"state\":\"CHECKED\"").doesNotContain("\"bad\":0,");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void a_fault_in_the_middle_leaves_nothing() throws SQLException {
    Page checked = upload(district, new District().book());
    agree(bureau, checked);
    List<String> before = contents();
    SmallDistrict.execute(
        "INSERT INTO mentorship (studio_id, agreement_no, master, apprentice, trade, valid_from, valid_to, goals, status, recorded_at, idempotency_key) VALUES (1, 'x', 'a', 'b', 'c', '2020-01-01', '2020-02-01', 'g', 'SUBMITTED', NOW(6), 'move-in-%s-mentorships-2')"
            .formatted(id(checked)));
    Page done = take(district, checked);
    SmallDistrict.execute("DELETE FROM mentorship WHERE agreement_no = 'x'");

    assertThat(done.body()).contains("\"state\":\"FAILED\"");
    assertThat(contents()).isEqualTo(before);
    assertThat(take(district, checked, "second-key").body()).contains("IMPORTED");
  }

  @Test
  void the_same_key_takes_over_once() {
    Page checked = upload(district, new District().book());
    agree(bureau, checked);

    assertThat(take(district, checked).body()).contains("IMPORTED");
    assertThat(take(district, checked).body()).contains("IMPORTED");
    assertThat(take(district, checked, "another-key").status()).isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leader",
        "member",
        "union",
        "reviewer",
        "bureau",
        "expert",
        "auditor",
        "committee",
        "system",
        "security",
        "auditadmin"
      })
  void nobody_but_a_union_hands_a_workbook_in(String login) {
    assertThat(upload(visitors.signedIn(login), new District().book()).status()).isEqualTo(403);
  }

  @Test
  void a_foreign_union_finds_no_workbook() throws SQLException {
    SmallDistrict.execute(
        "INSERT INTO account (id, login, name, password_hash, created_at) SELECT 90, 'group', '某', password_hash, NOW(6) FROM account WHERE id = 23",
        "INSERT INTO role_grant (account_id, role, organisation_id) VALUES (90, 'UPPER_UNION', 3)");
    Visitor group = visitors.signedIn("group");
    Page checked = upload(district, new District().book());

    assertThat(group.json(BASE + "/" + id(checked)).status()).isEqualTo(404);
    assertThat(agree(group, checked).status()).isEqualTo(404);
    assertThat(take(group, checked).status()).isEqualTo(404);
    assertThat(visitors.signedIn("municipal").json(BASE + "/" + id(checked)).status())
        .isEqualTo(200);
  }

  @Test
  void files_that_are_no_workbooks_are_refused_with_a_sentence() {
    assertThat(upload(district, "a,b".getBytes(java.nio.charset.StandardCharsets.UTF_8)).status())
        .isEqualTo(422);
    assertThat(upload(district, Sheets.book(List.of(List.of("a")))).body()).contains("请使用模板");
  }

  @Test
  void the_pages_show_what_waits_and_take_it_over() throws SQLException {
    Page sent = district.upload("/moving-in", "file", "旧账.xlsx", new District().book());
    assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    long id = Long.parseLong(SmallDistrict.column("SELECT MAX(id) FROM move_in").get(0));
    String place = "/moving-in/" + id;
    until("CHECKED", id);

    assertThat(district.get("/moving-in").body()).contains("旧账.xlsx", "待另一机构同意");
    assertThat(district.get(place).body()).contains("待另一机构的人员").doesNotContain("/agreement");
    assertThat(bureau.get(place).body()).contains(place + "/agreement");
    assertThat(bureau.post(place + "/agreement", Map.of()).status()).isEqualTo(303);
    assertThat(district.get(place).body()).contains(place + "/import");
    assertThat(district.post(place + "/import", Map.of("key", "page-key-01")).status())
        .isEqualTo(303);
    until("IMPORTED", id);
    assertThat(district.get(place).body()).contains("已全部迁入");
  }

  private static void until(String state, long id) throws SQLException {
    for (int i = 0; i < 300; i++) {
      if (SmallDistrict.column("SELECT state FROM move_in WHERE id = " + id).contains(state)) {
        return;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("never " + state);
  }

  private void moveIn(District book) {
    Page checked = upload(district, book.book());
    agree(bureau, checked);
    assertThat(take(district, checked).body()).contains("IMPORTED");
  }

  static Page upload(Visitor person, byte[] file) {
    return person.upload(BASE, "file", "district.xlsx", file);
  }

  static Page agree(Visitor person, Page checked) {
    return person.json("POST", BASE + "/" + id(checked) + "/agreement", "{}", "agree-0001");
  }

  static Page take(Visitor person, Page checked) {
    return take(person, checked, "take-0001");
  }

  private static Page take(Visitor person, Page checked, String key) {
    return person.json("POST", BASE + "/" + id(checked) + "/import", "{}", key);
  }

  static String id(Page checked) {
    Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(checked.body());
    assertThat(id.find()).as(checked.body()).isTrue();
    return id.group(1);
  }

  private static List<String> contents() throws SQLException {
    List<String> contents = new java.util.ArrayList<>();
    for (String table : TABLES) {
      contents.add(SmallDistrict.content(table));
    }
    return contents;
  }

  private static long count(String from) throws SQLException {
    return Long.parseLong(SmallDistrict.column("SELECT COUNT(*) FROM " + from).get(0));
  }
}
