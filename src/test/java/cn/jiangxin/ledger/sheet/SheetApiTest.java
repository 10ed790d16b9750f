package cn.jiangxin.ledger.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.LedgerSample;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Sheets;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@MicronautTest(transactional = false)
@CleanDatabase
class SheetApiTest {
  private static final String BASE = "/api/v1/studios/S-1/activities";
  private static final List<String> HEADINGS =
      List.of("活动名称", "活动类型", "参与方式", "开始日期", "主办单位", "团队以外参加人次");

  @Inject Visitors visitors;
  @Inject TestClock clock;

  @BeforeEach
  void aDistrict() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
  }

  @Test
  void a_downloaded_sheet_is_edited_sent_back_and_corrects_what_was_edited() throws SQLException {
    Visitor leader = visitors.signedIn("leader");
    record(leader, "刀具刃磨培训", 3);
    record(leader, "夹具改进交流", 0);
    List<List<@Nullable Object>> rows = Sheets.rows(leader.file(BASE + "/ledger.xlsx"));
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).subList(0, 3)).isEqualTo(List.of("记录号", "活动名称 *", "活动类型 *"));
    assertThat(rows.get(1).get(4)).isEqualTo(LocalDate.of(2026, 9, 1));

    rows.get(1).set(7, 8);
    rows.add(
        Arrays.asList(
            null,
            "现场观摩",
            "TECH_EXCHANGE",
            "Participated",
            LocalDate.of(2026, 9, 2),
            null,
            "区总工会",
            5));
    Page checked = leader.upload(BASE + "/uploads", "file", "activities.xlsx", Sheets.book(rows));

    assertThat(checked.status()).as(checked.body()).isEqualTo(200);
    assertThat(checked.body())
        .contains("\"fresh\":1", "\"corrected\":1", "\"unchanged\":1", "\"bad\":0");
    assertThat(count("activity WHERE voided_at IS NULL")).isEqualTo(2);

    Page without = take(leader, checked, false, "", "import-0001");
    assertThat(without.status()).isEqualTo(422);
    Page done = take(leader, checked, false, "补记人数", "import-0001");
    assertThat(done.status()).as(done.body()).isEqualTo(200);
    assertThat(done.body()).contains("\"state\":\"IMPORTED\"");
    assertThat(
            SmallDistrict.column(
                "SELECT CONCAT(title, ' ', outside_participants) FROM activity WHERE voided_at IS NULL ORDER BY title"))
        .containsExactly("刀具刃磨培训 8", "夹具改进交流 0", "现场观摩 5");
    assertThat(count("activity WHERE void_reason = '补记人数'")).isEqualTo(1);
    assertThat(count("audit_entry WHERE action = 'CORRECT_ENTRY'")).isEqualTo(1);

    assertThat(take(leader, checked, false, "补记人数", "import-0001").body()).contains("IMPORTED");
    assertThat(take(leader, checked, false, "补记人数", "import-0002").status()).isEqualTo(409);
    assertThat(count("activity WHERE voided_at IS NULL")).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void what_was_downloaded_and_not_edited_changes_nothing(LedgerSample ledger) {
    Visitor leader = visitors.signedIn("leader");
    String base = "/api/v1/studios/S-1/" + ledger.path();
    leader.json("POST", base, ledger.json(), "key-0001");
    for (String language : List.of("zh", "en")) {
      leader.speaking(language);
      for (String file : List.of("/ledger.xlsx", "/ledger.csv")) {
        Page checked = leader.upload(base + "/uploads", "file", file, leader.file(base + file));

        assertThat(checked.status()).as(checked.body()).isEqualTo(200);
        assertThat(checked.body())
            .contains("\"fresh\":0", "\"corrected\":0", "\"bad\":0")
            .contains("\"remarks\":[]")
            .doesNotContain("\"unchanged\":0");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_template_is_filled_in_and_imported(LedgerSample ledger) throws SQLException {
    Visitor leader = visitors.signedIn("leader");
    String base = "/api/v1/studios/S-1/" + ledger.path();
    List<@Nullable Object> headings = Sheets.rows(leader.file(base + "/template.xlsx")).get(0);
    assertThat(Sheets.rows(leader.file(base + "/template.xlsx"))).hasSize(1);
    long before = count(ledger.table() + " WHERE studio_id = 1 AND voided_at IS NULL");

    Page checked =
        leader.upload(
            base + "/uploads", "file", "x.xlsx", Sheets.book(List.of(headings, filled(ledger))));

    assertThat(checked.body()).contains("\"fresh\":1", "\"bad\":0");
    assertThat(take(leader, checked, base, false, "", "import-0001").body()).contains("IMPORTED");
    assertThat(count(ledger.table() + " WHERE studio_id = 1 AND voided_at IS NULL"))
        .isEqualTo(before + 1);
  }

  private static List<@Nullable Object> filled(LedgerSample ledger) {
    LocalDate day = LocalDate.of(2026, 3, 1);
    return switch (ledger) {
      case ACTIVITIES -> Arrays.asList(null, "培训", "技能培训", "自行组织", day, null, "工会", 3, "韩澍、邹默");
      case OUTCOMES -> outcome(day);
      case PROJECTS -> Arrays.asList(null, "P-77", "主轴改造", "技术革新", "韩澍");
      case MENTORSHIPS ->
          Arrays.asList(null, "2026-9", "韩澍", "祝融之", "车工", day, LocalDate.of(2028, 1, 1), "技师");
      case MEMBERS -> Arrays.asList(null, "秦小满", "00123", "成员", day, "是");
    };
  }

  private static List<@Nullable Object> outcome(LocalDate day) {
    return Arrays.asList(
        null,
        "快换夹具",
        "发明专利",
        "技术创新",
        day,
        "韩澍",
        null,
        day,
        "一车间",
        1234.56,
        "是",
        "是",
        "ZL202310123456.7",
        "国家知识产权局",
        null,
        day,
        null,
        "韩澍、邹默",
        "青松机械厂",
        "是");
  }

  @Test
  void everything_or_nothing_unless_the_good_rows_are_asked_for() throws SQLException {
    Visitor leader = visitors.signedIn("leader");
    Page checked =
        leader.upload(
            BASE + "/uploads",
            "file",
            "x.xlsx",
            book(row("好的一行", "2026-09-01"), row("坏的一行", "2026-02-30"), row("又一行", "2026-09-02")));
    assertThat(checked.body())
        .contains("\"fresh\":2", "\"bad\":1", "没有 2026 年 02 月 30 日这一天")
        .contains("\"row\":3,\"column\":\"D\",\"field\":\"startedOn\",\"error\":true");

    assertThat(take(leader, checked, false, "", "import-0001").status()).isEqualTo(422);
    assertThat(count("activity")).isZero();
    assertThat(take(leader, checked, true, "", "import-0001").body()).contains("IMPORTED");
    assertThat(SmallDistrict.column("SELECT title FROM activity ORDER BY title"))
        .containsExactly("又一行", "好的一行");
    assertThat(count("audit_entry WHERE action = 'RECORD_ENTRY'")).isEqualTo(2);

    byte[] returned = leader.file(BASE + "/uploads/" + id(checked) + "/returned");
    List<List<@Nullable Object>> rows = Sheets.rows(returned);
    assertThat(rows.get(0).get(6)).isEqualTo("检查结果");
    assertThat(String.valueOf(rows.get(2).get(6))).contains("【开始日期】", "没有 2026 年 02 月 30 日");
    assertThat(rows.get(2).subList(0, 6)).isEqualTo(row("坏的一行", "2026-02-30"));
    assertThat(Sheets.part(returned, "xl/commentsRemarkssheet1xml.xml"))
        .contains("ref=\"D3\"", "02 月 30 日");

    Page again = leader.upload(BASE + "/uploads", "file", "x.xlsx", returned);
    assertThat(again.body()).contains("\"fresh\":0", "\"bad\":3", "台账中已有相同的记录");
    byte[] twice = leader.file(BASE + "/uploads/" + id(again) + "/returned");
    assertThat(Sheets.rows(twice).get(0)).hasSize(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-09-01| 2026-09-01",
        "2026/9/1| 2026-09-01",
        "2026年9月1日| 2026-09-01",
        "２０２６－０９－０１| 2026-09-01",
        "20260901| 2026-09-01",
        "2026.9.1 08:30| 2026-09-01",
        "2026-02-30| ",
        "03/02/2026| ",
        "昨天| ",
        "2026-09-16| ",
      })
  void a_day_typed_as_text_is_read_or_refused(String typed, @Nullable String read)
      throws SQLException {
    Visitor leader = visitors.signedIn("leader");
    Page checked = leader.upload(BASE + "/uploads", "file", "x.xlsx", book(row("培训", typed)));

    assertThat(checked.body()).contains(read == null ? "\"bad\":1" : "\"fresh\":1");
    if (read != null) {
      take(leader, checked, false, "", "import-0001");
      assertThat(SmallDistrict.column("SELECT started_on FROM activity")).containsExactly(read);
    }
  }

  @Test
  void a_file_that_counts_from_1904_names_the_same_days() throws SQLException {
    Visitor leader = visitors.signedIn("leader");
    long serial =
        java.time.temporal.ChronoUnit.DAYS.between(
            LocalDate.of(1904, 1, 1), LocalDate.of(2026, 9, 1));
    String data =
        Sheets.row(1, HEADINGS.toArray(String[]::new))
            + "<row r='2'>"
            + Sheets.text("A2", "培训")
            + Sheets.text("B2", "技能培训")
            + Sheets.text("C2", "自行组织")
            + "<c r='D2'><v>"
            + serial
            + "</v></c>"
            + Sheets.text("E2", "工会")
            + "<c r='F2'><v>3</v></c></row>";

    Page checked =
        leader.upload(BASE + "/uploads", "file", "x.xlsx", Sheets.written(data, "", true));
    take(leader, checked, false, "", "import-0001");

    assertThat(SmallDistrict.column("SELECT started_on FROM activity"))
        .containsExactly("2026-09-01");
  }

  @Test
  void formulas_errors_and_merged_cells_are_refused_at_their_cells() {
    Visitor leader = visitors.signedIn("leader");
    String data =
        Sheets.row(1, HEADINGS.toArray(String[]::new))
            + "<row r='2'><c r='A2' t='str'><f>CONCAT(\"a\",\"b\")</f><v>ab</v></c>"
            + Sheets.text("B2", "技能培训")
            + Sheets.text("C2", "自行组织")
            + Sheets.text("D2", "2026-09-01")
            + Sheets.text("E2", "工会")
            + "<c r='F2' t='e'><v>#REF!</v></c></row>"
            + Sheets.row(3, "甲", "技能培训", "自行组织", "2026-09-01", "工会", "1")
            + Sheets.row(4, "乙", "技能培训", "自行组织", "2026-09-01", "工会", "1");

    Page checked =
        leader.upload(
            BASE + "/uploads",
            "file",
            "x.xlsx",
            Sheets.written(
                data, "<mergeCells count='1'><mergeCell ref='E3:E4'/></mergeCells>", false));

    assertThat(checked.body())
        .contains("\"bad\":3", "\"row\":2,\"column\":\"A\"", "这是公式", "#REF!")
        .contains("\"row\":3,\"column\":\"E\"", "\"row\":4,\"column\":\"E\"", "合并");
  }

  @Test
  void stray_blanks_and_signs_of_full_width_are_made_plain_and_said() throws SQLException {
    Visitor leader = visitors.signedIn("leader");
    Page checked =
        leader.upload(
            BASE + "/uploads",
            "file",
            "x.xlsx",
            book(
                Arrays.asList(
                    "　培训 ", " skill training", "SELF_ORGANISED", "2026-09-01", "工会", "１２")));

    assertThat(checked.body()).contains("\"fresh\":1", "\"error\":false", "已按 12 读取", "多余的空白已去掉");
    take(leader, checked, false, "", "import-0001");
    assertThat(
            SmallDistrict.column("SELECT CONCAT(title, outside_participants, type) FROM activity"))
        .containsExactly("培训12SKILL_TRAINING");
  }

  @Test
  void rows_that_stand_twice_are_refused() {
    Visitor leader = visitors.signedIn("leader");
    record(leader, "刀具刃磨培训", 3);
    Page checked =
        leader.upload(
            BASE + "/uploads",
            "file",
            "x.xlsx",
            book(row("刀具刃磨培训", "2026-09-01"), row("新的", "2026-09-01"), row("新的", "2026-09-01")));

    assertThat(checked.body()).contains("\"fresh\":1", "\"bad\":2", "台账中已有相同的记录", "与第 3 行重复");
  }

  @Test
  void unknown_columns_are_said_and_missing_ones_refused() {
    Visitor leader = visitors.signedIn("leader");
    List<Object> headings = new ArrayList<>(HEADINGS);
    headings.add("备注");
    List<Object> row = new ArrayList<>(row("培训", "2026-09-01"));
    row.add("x");
    assertThat(
            leader
                .upload(BASE + "/uploads", "file", "x.xlsx", Sheets.book(List.of(headings, row)))
                .body())
        .contains("\"fresh\":1", "不认识“备注”列");
    assertThat(
            leader
                .upload(
                    BASE + "/uploads",
                    "file",
                    "x.xlsx",
                    Sheets.book(List.of(List.of("活动名称", "开始日期"), List.of("a", "b"))))
                .body())
        .contains("缺少必填的列：活动类型、参与方式、主办单位、团队以外参加人次");
    assertThat(
            leader
                .upload(
                    BASE + "/uploads",
                    "file",
                    "x.xlsx",
                    Sheets.book(List.of(List.of("a"), List.of("b"))))
                .body())
        .contains("找不到表头");
  }

  @Test
  void text_files_are_read_in_utf_8_and_in_the_older_chinese_encodings() {
    Visitor leader = visitors.signedIn("leader");
    String text = String.join(",", HEADINGS) + "\r\n\"培训，\"\"夜班\"\"\",技能培训,自行组织,2026/9/1,工会,3\r\n";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, Charset.forName("GBK"), StandardCharsets.UTF_16)) {
      Page checked = leader.upload(BASE + "/uploads", "file", "x.csv", text.getBytes(charset));
      assertThat(checked.body()).as(charset.name()).contains("\"fresh\":1", "\"bad\":0");
      assertThat(checked.body().contains("GBK")).isEqualTo(charset.name().equals("GBK"));
    }
    String formula = String.join(",", HEADINGS) + "\n=1+1,技能培训,自行组织,2026/9/1,工会,3\n";
    assertThat(
            leader
                .upload(
                    BASE + "/uploads", "file", "x.csv", formula.getBytes(StandardCharsets.UTF_8))
                .body())
        .contains("\"bad\":1", "这是公式");
  }

  @Test
  void what_looks_like_a_formula_goes_out_as_text_and_comes_back_as_it_was() {
    Visitor leader = visitors.signedIn("leader");
    for (String title : List.of("=1+1", "+86", "-", "@x", "'=1", "a\\\"b,c")) {
      record(leader, title, 3);
    }
    String text = new String(leader.file(BASE + "/ledger.csv"), StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("\uFEFF")
        .contains(",'=1+1,", ",'+86,", ",'-,", ",'@x,", ",''=1,", "\"a\"\"b,c\"");
    assertThat(Sheets.part(leader.file(BASE + "/ledger.xlsx"), "xl/worksheets/sheet1.xml"))
        .doesNotContain("<f>");
    for (String file : List.of("/ledger.xlsx", "/ledger.csv")) {
      assertThat(leader.upload(BASE + "/uploads", "file", file, leader.file(BASE + file)).body())
          .contains("\"unchanged\":6");
    }
  }

  @Test
  void files_that_are_no_spreadsheets_are_refused_with_a_sentence() {
    Visitor leader = visitors.signedIn("leader");
    byte[] old = new byte[2048];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
    byte[] encrypted = old.clone();
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, encrypted, 512, name.length);
    refused(leader, new byte[0], "文件是空的");
    refused(leader, old, "旧版 XLS");
    refused(leader, encrypted, "加密");
    refused(leader, Sheets.zip(Map.of("word/document.xml", "<a/>")), "这不是表格文件");
    refused(leader, Sheets.zip(Map.of("xl/workbook.bin", "x")), "XLSB");
    refused(leader, "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1), "这不是表格文件");
    refused(leader, "PK\u0003\u0004broken".getBytes(StandardCharsets.UTF_8), "");
    refused(leader, Arrays.copyOf(book(row("a", "b")), 900), "");
    refused(leader, new byte[] {'a', 0, 1, 2}, "无法识别文字编码");
    refused(leader, "活动名称,\"未闭合".getBytes(StandardCharsets.UTF_8), "未闭合的引号");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACTIVITIES")
  void the_template_of_another_ledger_is_known_by_its_headings(LedgerSample ledger) {
    Visitor leader = visitors.signedIn("leader");
    byte[] template = leader.file("/api/v1/studios/S-1/" + ledger.path() + "/template.xlsx");
    refused(leader, template, "的表格，请到该台账上传");
  }

  private static void refused(Visitor leader, byte[] file, String sentence) {
    Page answer = leader.upload(BASE + "/uploads", "file", "x.xlsx", file);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains(sentence).doesNotContain("Exception");
  }

  @Test
  void a_bomb_of_200_megabytes_is_refused_within_a_second() {
    Visitor leader = visitors.signedIn("leader");
    byte[] bomb = Sheets.bomb(200);
    assertThat(bomb.length).isLessThan(1_000_000);
    refused(leader, new byte[0], "");
    long began = System.nanoTime();
    refused(leader, bomb, "解压后过大");
    assertThat(System.nanoTime() - began).isLessThan(3_000_000_000L);
  }

  @Test
  void nothing_outside_the_file_is_fetched() {
    Visitor leader = visitors.signedIn("leader");
    byte[] plain = Sheets.written(Sheets.row(1, HEADINGS.toArray(String[]::new)), "", false);
    String sheet = Sheets.part(plain, "xl/worksheets/sheet1.xml");
    for (String type :
        List.of(
            "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>",
            "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/x.dtd'>")) {
      Map<String, String> parts = new java.util.LinkedHashMap<>();
      for (String part :
          List.of(
              "[Content_Types].xml",
              "_rels/.rels",
              "xl/workbook.xml",
              "xl/_rels/workbook.xml.rels")) {
        parts.put(part, Sheets.part(plain, part));
      }
      parts.put(
          "xl/worksheets/sheet1.xml",
          type + sheet.replace("活动名称", type.contains("ENTITY") ? "&e;" : "x"));
      refused(leader, Sheets.zip(parts), "外部引用");
    }
  }

  @Test
  void too_many_rows_and_too_many_bytes_are_refused() {
    Visitor leader = visitors.signedIn("leader");
    String many = String.join(",", HEADINGS) + "\n" + "a,b,c,d,e,f\n".repeat(20_001);
    refused(leader, many.getBytes(StandardCharsets.UTF_8), "超过 20000 行");
    refused(leader, new byte[6 * 1024 * 1024 + 1], "超过 6 MB");
  }

  @ParameterizedTest
  @CsvSource({
    "leader, 200, 200",
    "union, 200, 200",
    "leader4, 404, 404",
    "district, 200, 403",
    "auditor, 200, 403"
  })
  void who_reads_may_download_and_who_writes_may_send_in(String login, int get, int post) {
    Visitor person = visitors.signedIn(login);
    assertThat(person.json(BASE + "/ledger.xlsx").status()).isEqualTo(get);
    assertThat(
            person
                .upload(BASE + "/uploads", "file", "x.xlsx", book(row("培训", "2026-09-01")))
                .status())
        .isEqualTo(post);
  }

  @Test
  void nobody_sees_what_another_person_sent_in() {
    Page sent =
        visitors
            .signedIn("leader")
            .upload(BASE + "/uploads", "file", "x.xlsx", book(row("培训", "2026-09-01")));
    String path = BASE + "/uploads/" + id(sent);
    for (String other : List.of("union", "leader4")) {
      Visitor visitor = visitors.signedIn(other);
      assertThat(visitor.json(path).status()).isEqualTo(404);
      assertThat(visitor.json(path + "/returned").status()).isEqualTo(404);
      assertThat(take(visitor, sent, false, "", "import-0009").status()).isEqualTo(404);
    }
    assertThat(
            visitors
                .signedIn("leader")
                .json("/api/v1/studios/S-1/members/uploads/" + id(sent))
                .status())
        .isEqualTo(404);
  }

  @Test
  void ten_thousand_rows_are_imported_in_seconds() throws SQLException {
    Visitor leader = visitors.signedIn("leader");
    List<List<?>> rows = new ArrayList<>(List.of(HEADINGS));
    for (int i = 0; i < 10_000; i++) {
      rows.add(row("培训 " + i, "2026-09-01"));
    }
    byte[] file = Sheets.book(rows);
    long began = System.nanoTime();
    Page checked = leader.upload(BASE + "/uploads", "file", "x.xlsx", file);
    long middle = System.nanoTime();
    assertThat(checked.body()).contains("\"fresh\":10000", "\"bad\":0");
    Page done = take(leader, checked, false, "", "import-0001");
    long end = System.nanoTime();
    assertThat(done.body()).contains("IMPORTED");
    assertThat(count("activity WHERE voided_at IS NULL")).isEqualTo(10_000);
    System.out.printf(
        "10,000 rows, %d kB: dry run %.2f s, import %.2f s%n",
        file.length / 1024, (middle - began) / 1e9, (end - middle) / 1e9);
    assertThat((end - began) / 1e9).isLessThan(60);
  }

  private static List<Object> row(String title, String day) {
    return List.of(title, "技能培训", "自行组织", day, "工会", "3");
  }

  private static byte[] book(List<?>... rows) {
    List<List<?>> all = new ArrayList<>(List.of(HEADINGS));
    all.addAll(List.of(rows));
    return Sheets.book(all);
  }

  private static void record(Visitor leader, String title, int outside) {
    String json =
        """
        {"type":"SKILL_TRAINING","mode":"SELF_ORGANISED","title":"%s","organiser":"单位工会",
         "startedOn":"2026-09-01","outsideParticipants":%d,"members":[101,102]}
        """
            .formatted(title, outside);
    Page made = leader.json("POST", BASE, json, "key-" + java.util.UUID.randomUUID());
    assertThat(made.status()).as(made.body()).isEqualTo(201);
  }

  private static Page take(Visitor visitor, Page checked, boolean good, String reason, String key) {
    return take(visitor, checked, BASE, good, reason, key);
  }

  private static Page take(
      Visitor visitor, Page checked, String base, boolean good, String reason, String key) {
    return visitor.json(
        "POST",
        base + "/uploads/" + id(checked) + "/import",
        "{\"goodRowsOnly\":%s,\"reason\":\"%s\"}".formatted(good, reason),
        key);
  }

  private static String id(Page answer) {
    Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(answer.body());
    assertThat(id.find()).as(answer.body()).isTrue();
    return id.group(1);
  }

  private static long count(String of) throws SQLException {
    return Long.parseLong(SmallDistrict.column("SELECT COUNT(*) FROM " + of).get(0));
  }
}
