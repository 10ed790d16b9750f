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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@MicronautTest(transactional = false)
@CleanDatabase
class EvidenceTest {
  private static final int LARGEST = 10 * 1024 * 1024;
  private static final byte[] SHEET = Pictures.picture("jpg", 1600, 1200, 0x336699);

  @Inject Visitors visitors;
  @Inject TestClock clock;
  private Visitor leader;
  private String entry;

  @BeforeEach
  void anActivity() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
    leader = visitors.signedIn("leader");
    entry = "/studios/S-1/activities/" + record(leader, "S-1", LedgerSample.ACTIVITIES);
    leader.get(entry);
  }

  @Test
  void a_sign_in_sheet_is_attached_seen_small_and_downloaded_as_it_was() throws IOException {
    Page card = leader.upload(entry + "/evidence", "file", "签到表 1.jpg", SHEET);

    assertThat(card.status()).isEqualTo(200);
    assertThat(card.text()).contains("签到表 1.jpg", "JPEG");
    assertThat(leader.get(entry).text()).contains("签到表 1.jpg");
    Page head = leader.get(file(card));
    assertThat(head.header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(head.header("Content-Disposition"))
        .startsWith("attachment; filename=\"evidence-")
        .contains("filename*=UTF-8''%E7%AD%BE%E5%88%B0%E8%A1%A8%201.jpg");
    assertThat(leader.file(file(card))).isEqualTo(SHEET);
    var small = ImageIO.read(new ByteArrayInputStream(leader.file(file(card) + "/preview")));
    assertThat(small.getWidth()).isEqualTo(320);
    assertThat(small.getHeight()).isEqualTo(240);
  }

  @ParameterizedTest
  @EnumSource
  void every_ledger_takes_evidence(LedgerSample ledger) {
    long id = record(leader, "S-1", ledger);
    String path = "/studios/S-1/" + ledger.path() + "/" + id + "/evidence";

    assertThat(leader.upload(path, "file", "证书.pdf", Pictures.document(9)).status()).isEqualTo(200);
    assertThat(count("evidence WHERE subject_kind = '" + ledger.table() + "'")).isEqualTo(1);
  }

  @Test
  void without_scripts_the_token_in_the_form_is_enough_and_a_wrong_one_is_not() {
    String path = entry + "/evidence";
    Page forged = leader.uploadBare(path, Map.of("_csrf", "x"), "file", "a.jpg", SHEET);
    Page bare = leader.uploadBare(path, Map.of(), "file", "a.jpg", SHEET);
    assertThat(forged.status()).isEqualTo(403);
    assertThat(bare.status()).isEqualTo(403);
    assertThat(count("evidence")).isZero();

    leader.get(entry);
    Page sent = leader.uploadBare(path, Map.of("_csrf", leader.token()), "file", "签到表.jpg", SHEET);

    assertThat(sent.status()).as(sent.text()).isEqualTo(303);
    assertThat(sent.header("Location")).isEqualTo(entry + "#evidence");
    assertThat(leader.get(entry).text()).contains("签到表.jpg");
    Page text =
        leader.uploadBare(
            path,
            Map.of("_csrf", leader.token()),
            "file",
            "a.txt",
            "text".getBytes(StandardCharsets.UTF_8));
    assertThat(text.status()).isEqualTo(303);
    assertThat(leader.get(entry).body()).contains("alert-warning");
    assertThat(count("evidence")).isEqualTo(1);
  }

  @Test
  void a_large_document_is_kept_in_parts_and_comes_back_whole() {
    byte[] largest = Pictures.document(LARGEST);
    Page card = leader.upload(entry + "/evidence", "file", "纪要.pdf", largest);

    assertThat(card.status()).isEqualTo(200);
    assertThat(count("evidence_part")).isEqualTo(10);
    assertThat(leader.file(file(card))).isEqualTo(largest);
    assertThat(leader.get(file(card) + "/preview").status()).isEqualTo(404);
  }

  @Test
  void the_same_file_again_is_the_same_evidence() {
    leader.upload(entry + "/evidence", "file", "签到表.jpg", SHEET);
    leader.upload(entry + "/evidence", "file", "改了名.jpg", SHEET);

    assertThat(count("evidence")).isEqualTo(1);
    assertThat(count("evidence_file")).isEqualTo(1);
    assertThat(count("audit_entry WHERE action = 'ATTACH_EVIDENCE'")).isEqualTo(1);
  }

  @Test
  void A_73_a_file_used_elsewhere_is_pointed_out_as_far_as_the_reader_may_know() {
    Visitor other = visitors.signedIn("leader4");
    String foreign = "/studios/S-4/activities/" + record(other, "S-4", LedgerSample.ACTIVITIES);
    other.get(foreign);
    other.upload(foreign + "/evidence", "file", "合影.jpg", SHEET);
    String second = "/studios/S-1/activities/" + record(leader, "S-1", LedgerSample.ACTIVITIES);
    leader.get(second);
    leader.upload(second + "/evidence", "file", "合影.jpg", SHEET);

    Page card = leader.upload(entry + "/evidence", "file", "签到表.jpg", SHEET);

    assertThat(card.text()).contains("（S-1）", "同一文件也用于其他单位的记录。").doesNotContain("S-4");
    assertThat(count("evidence_file")).isEqualTo(1);
    assertThat(count("evidence")).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "照片.gif, GIF89a, 只接收 PDF、JPEG、PNG 文件",
    "program.pdf, MZ, 只接收 PDF、JPEG、PNG 文件",
    "empty.pdf, '', 文件为空",
  })
  void what_is_no_evidence_is_refused_at_the_field(String name, String content, String sentence) {
    Page card =
        leader.upload(entry + "/evidence", "file", name, content.getBytes(StandardCharsets.UTF_8));

    assertThat(card.status()).isEqualTo(422);
    assertThat(card.text()).contains(sentence);
    assertThat(count("evidence_file")).isZero();
  }

  @Test
  void one_byte_too_many_is_refused() {
    Page card = leader.upload(entry + "/evidence", "file", "大.pdf", Pictures.document(LARGEST + 1));

    assertThat(card.status()).isEqualTo(422);
    assertThat(card.text()).contains("文件超过 10 MB");
    assertThat(count("evidence_file")).isZero();
  }

  @Test
  void a_picture_that_is_broken_or_claims_billions_of_pixels_is_refused() {
    for (byte[] hostile :
        new byte[][] {
          Pictures.claiming(100_000, 100_000),
          Pictures.claiming(10, 10),
          Pictures.claiming(-1, 0),
          new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}
        }) {
      Page card = leader.upload(entry + "/evidence", "file", "图.png", hostile);
      assertThat(card.status()).isEqualTo(422);
      assertThat(card.text()).contains("图片无法读取或尺寸过大");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd.pdf, passwd.pdf",
    "/home/x/签到.pdf, 签到.pdf",
    "<b>名单</b>.pdf, b.pdf",
    ".., file.pdf"
  })
  void a_name_loses_its_folders_and_its_marks(String sent, String kept) throws SQLException {
    leader.upload(entry + "/evidence", "file", sent, Pictures.document(20));

    assertThat(SmallDistrict.column("SELECT name FROM evidence")).containsExactly(kept);
  }

  @Test
  void a_corrected_entry_keeps_its_evidence() {
    leader.upload(entry + "/evidence", "file", "签到表.jpg", SHEET);
    Page corrected =
        leader.json(
            "PUT",
            "/api/v1" + entry + "?reason=typo",
            LedgerSample.ACTIVITIES.json(),
            "correction");

    assertThat(corrected.status()).isEqualTo(200);
    assertThat(leader.get("/studios/S-1/activities/" + id(corrected)).text()).contains("签到表.jpg");
  }

  @Test
  void a_file_taken_away_is_gone_from_the_entry_and_stays_in_the_history() {
    Page card = leader.upload(entry + "/evidence", "file", "签到表.jpg", SHEET);
    String removal = entry + "/evidence/" + number(file(card)) + "/removal";

    assertThat(leader.post(removal, Map.of()).location()).isEqualTo(entry + "#evidence");
    assertThat(leader.get(entry).text()).contains("尚无佐证材料");
    assertThat(leader.get(file(card)).status()).isEqualTo(404);
    assertThat(leader.sending("HX-Request", "true").post(removal, Map.of()).status())
        .isEqualTo(422);
    assertThat(count("evidence WHERE voided_at IS NOT NULL")).isEqualTo(1);
    assertThat(count("audit_entry WHERE action = 'DETACH_EVIDENCE'")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "leader, 200, 200",
    "union, 200, 200",
    "leader4, 404, 404",
    "district, 200, 403",
    "auditor, 200, 403"
  })
  void who_reads_and_who_attaches(String login, int reads, int attaches) {
    String path = file(leader.upload(entry + "/evidence", "file", "签到表.jpg", SHEET));
    Visitor visitor = visitors.signedIn(login);
    visitor.get("/studios");

    assertThat(visitor.get(path).status()).isEqualTo(reads);
    assertThat(visitor.get(path + "/preview").status()).isEqualTo(reads);
    assertThat(visitor.upload(entry + "/evidence", "file", "x.pdf", Pictures.document(9)).status())
        .isEqualTo(attaches);
    assertThat(visitors.anybody().get(path).status()).isEqualTo(303);
  }

  @Test
  void programs_attach_list_and_take_away() {
    String path = "/api/v1/studios/S-1/evidence/activity/" + number(entry);
    Page made = leader.upload(path, "file", "签到表.jpg", SHEET);

    assertThat(made.status()).isEqualTo(201);
    assertThat(leader.json(path).body()).contains("签到表.jpg", "\"mediaType\":\"image/jpeg\"");
    assertThat(leader.json("/api/v1/studios/S-1/evidence/nothing/1").status()).isEqualTo(404);
    assertThat(leader.upload(path + "9", "file", "x.jpg", SHEET).status()).isEqualTo(409);
    Page gone = leader.json("DELETE", "/api/v1/studios/S-1/evidence/" + id(made), "{}");
    assertThat(gone.status()).isEqualTo(200);
    assertThat(leader.json(path).body()).isEqualTo("[]");
    assertThat(visitors.signedIn("leader4").json(path).status()).isEqualTo(404);
  }

  private static long record(Visitor visitor, String studio, LedgerSample ledger) {
    Page made =
        visitor.json(
            "POST",
            "/api/v1/studios/" + studio + "/" + ledger.path(),
            ledger.json(),
            "key-" + System.nanoTime());
    return id(made);
  }

  private static long id(Page answer) {
    Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(answer.body());
    assertThat(id.find()).as(answer.body()).isTrue();
    return Long.parseLong(id.group(1));
  }

  private static String file(Page card) {
    Matcher path = Pattern.compile("href=\"(/evidence/S-1/\\d+)\"").matcher(card.body());
    assertThat(path.find()).as(card.body()).isTrue();
    return path.group(1);
  }

  private static String number(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static long count(String from) {
    return Situations.number("SELECT COUNT(*) FROM " + from);
  }
}
