package cn.jiangxin.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Role;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Jointly;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import cn.jiangxin.testing.ZippedPack;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** S-1 has 62.50 m², S-3 18 m²; the measure asks for 20, the changed one for 62.51. */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyPackApiTest {
  private static final String PREVIEW = "/api/v1/policies/BDA/pack/preview";
  private static final String VERSIONS = "/api/v1/policies/BDA/pack/versions";
  private static final String PAGE = "/policies/BDA/pack";

  @Inject Visitors visitors;
  @Inject Policies policies;
  @Inject TestClock clock;
  private Visitor union;

  @BeforeAll
  void district() throws SQLException {
    clock.set(SmallDistrict.TODAY);
    SmallDistrict.insert();
    SmallDistrict.execute("UPDATE organisation SET body_code = 'BDA_UNION' WHERE code = 'D-1'");
    union = visitors.loggedInAs(SmallDistrict.DISTRICT_UNION).speaking("en");
    union.get("/policies");
  }

  @AfterEach
  void asPrinted() throws SQLException {
    Jointly.forget();
    policies.refresh();
  }

  @AfterAll
  void now() {
    clock.reset();
  }

  @Test
  void a_changed_text_turns_the_verdict_of_S_1_and_nothing_is_stored() {
    Page answer = send(PREVIEW, ZippedPack.withLargerRooms().zip("studio-measure/"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"studios\":3", "\"total\":1", "\"studio\":\"S-1\"", "\"clause\":\"BDA-5.1\"")
        .contains("\"from\":\"PASS\"");
    assertThat(Situations.number("SELECT COUNT(*) FROM policy_version")).isZero();
    assertThat(Situations.number("SELECT COUNT(*) FROM finding")).isZero();
  }

  @Test
  void the_text_in_force_changes_nothing() {
    assertThat(send(PREVIEW, ZippedPack.of("bda/studio-measure").zip()).body())
        .contains("\"total\":0");
  }

  static List<Arguments> refused() {
    byte[] large = new byte[1_000_001];
    String alias = "a: &a [x, x, x, x, x, x, x, x, x, x]\n";
    StringBuilder bomb = new StringBuilder("id: BDA\n" + alias);
    String last = "a";
    for (int i = 0; i < 60; i++) {
      bomb.append("b%d: [*%s, *%s]\n".formatted(i, last, last));
    }
    return List.of(
        Arguments.of("nothing at all", new byte[0], "Choose a file"),
        Arguments.of("too large", large, "1000 KB"),
        Arguments.of("no ZIP", "id: BDA".getBytes(UTF_8), "no ZIP file"),
        Arguments.of("a way out", bda().zip("../"), "../scheme.yml"),
        Arguments.of("an absolute path", bda().zip("/"), "/scheme.yml"),
        Arguments.of("a folder within a folder", bda().zip("a/b/"), "a/b/scheme.yml"),
        Arguments.of("a back slash", bda().zip("..\\"), "scheme.yml"),
        Arguments.of("another file", bda().with("run.sh", "x").zip(), "run.sh"),
        Arguments.of("a file twice", bda().with("x/scheme.yml", "id: BDA").zip(), "x/scheme.yml"),
        Arguments.of(
            "a bomb",
            bda().with("cases.yml", new byte[2_000_001]).zip(),
            "too large when unpacked"),
        Arguments.of("no text", bda().with("cases.yml", new byte[] {(byte) 0xff}).zip(), "UTF-8"),
        Arguments.of("no clauses", bda().without("clauses.yml").zip(), "clauses.yml"),
        Arguments.of(
            "aliases of aliases",
            ZippedPack.empty().with("scheme.yml", bomb.toString()).zip(),
            "aliases"),
        Arguments.of(
            "a wrong key",
            bda().changed("clauses.yml", "limit: minArea", "limmit: minArea").zip(),
            "pack/clauses.yml:121: clauses[7]"),
        Arguments.of(
            "an unknown parent",
            bda().changed("scheme.yml", "programme:", "extends: NOPE\nprogramme:").zip(),
            "there is no pack NOPE"),
        Arguments.of(
            "its own parent",
            bda().changed("scheme.yml", "programme:", "extends: BDA\nprogramme:").zip(),
            "extend each other"),
        Arguments.of("another document", ZippedPack.of("shanghai/awards-2023").zip(), "SH23"),
        Arguments.of(
            "a cycle of no length",
            bda()
                .changed("clauses.yml", "cycleYears: { always: 5 }", "cycleYears: { always: 0 }")
                .zip(),
            "cycleYears: can not have the value"),
        Arguments.of(
            "cases that fail",
            bda().changed("clauses.yml", "always: 20.00 }", "always: 20.01 }").zip(),
            "A case fails"));
  }

  private static ZippedPack bda() {
    return ZippedPack.of("bda/studio-measure");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void what_is_no_pack_of_the_document_is_refused_with_the_place(
      String what, byte[] zip, String told) {
    Page answer = send(PREVIEW, zip);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains(told);
    assertThat(send(VERSIONS, zip).status()).isEqualTo(422);
    assertThat(Situations.number("SELECT COUNT(*) FROM policy_version")).isZero();
  }

  @Test
  void a_mistake_is_told_in_the_language_of_the_reader_and_in_no_other() {
    byte[] zip =
        bda()
            .changed("clauses.yml", "cycleYears: { always: 5 }", "cycleYears: { always: 101 }")
            .zip();
    assertThat(send(PREVIEW, zip).body()).contains("can not have the value “101”");
    union.speaking("zh");
    String told = send(PREVIEW, zip).body();
    union.speaking("en");
    assertThat(told).contains("cycleYears：不能取值“101”。").doesNotContain("can not");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "programme: BDA | programme: \"BDA | 引号没有闭合",
        "programme: BDA | programme: BDA: x | 此处不应有冒号",
        "programme: BDA | programme: [BDA | 括号没有闭合"
      })
  void a_slip_of_the_pen_is_told_in_the_language_of_the_reader(
      String right, String wrong, String told) {
    union.speaking("zh");
    String body = send(PREVIEW, bda().changed("scheme.yml", right, wrong).zip()).body();
    union.speaking("en");
    assertThat(body).contains("scheme.yml:3:", told);
  }

  static Stream<Actor> others() {
    return Stream.of(SmallDistrict.LEADER, SmallDistrict.UNIT_UNION, SmallDistrict.AUDITOR);
  }

  @ParameterizedTest
  @MethodSource("others")
  void nobody_but_who_publishes_policies_tries_a_text(Actor actor) {
    Visitor visitor = visitors.loggedInAs(actor);
    byte[] zip = ZippedPack.withLargerRooms().zip();
    assertThat(visitor.get(PAGE).status()).isEqualTo(403);
    assertThat(visitor.upload(PREVIEW, Map.of(), "pack", zip).status()).isEqualTo(403);
    assertThat(visitor.upload(VERSIONS, version("2026-10-01"), "pack", zip).status())
        .isEqualTo(403);
  }

  @Test
  void who_is_no_body_of_the_document_tries_a_text_and_does_not_publish_it() {
    Visitor other = visitors.loggedInAs(Role.UPPER_UNION, 3L).speaking("en");
    other.get("/policies");
    byte[] zip = ZippedPack.withLargerRooms().zip();
    assertThat(other.upload(PREVIEW, Map.of(), "pack", zip).status()).isEqualTo(200);
    assertThat(other.upload(VERSIONS, version("2026-10-01"), "pack", zip).status()).isEqualTo(422);
    assertThat(Situations.number("SELECT COUNT(*) FROM policy_version")).isZero();
  }

  @Test
  void a_published_text_holds_from_its_day_on_counts_once_and_can_be_changed_again() {
    byte[] zip = ZippedPack.withLargerRooms().zip();
    Page first = union.upload(VERSIONS, version("2026-10-01"), "pack", zip);
    Jointly.agreed(visitors, first);
    assertThat(union.upload(VERSIONS, version("2026-10-01"), "pack", zip).status()).isEqualTo(201);
    assertThat(Situations.number("SELECT COUNT(*) FROM policy_version")).isEqualTo(1);

    assertThat(standing("2026-09-30")).contains("BDA/1.0\"").doesNotContain("BDA/2.0");
    assertThat(standing("2026-10-01")).contains("BDA/2.0+1\"", "\"limit\":62.51");

    String smaller =
        """
        {"parameters": {"minArea": "30"}, "effectiveFrom": "2026-11-01", "note": "smaller", "key": "key-00000032"}
        """;
    Jointly.agreed(visitors, union.json("POST", "/api/v1/policies/BDA/versions", smaller));
    assertThat(standing("2026-10-31")).contains("BDA/2.0+1\"");
    assertThat(standing("2026-11-01")).contains("BDA/2.0+2\"", "\"limit\":30");
  }

  @Test
  void a_text_that_an_earlier_publication_does_not_fit_is_refused() {
    String later =
        """
        {"parameters": {"minArea": "30"}, "effectiveFrom": "2026-11-01", "note": "larger", "key": "key-00000033"}
        """;
    Jointly.agreed(visitors, union.json("POST", "/api/v1/policies/BDA/versions", later));
    byte[] renamed =
        bda()
            .changed("clauses.yml", "minArea", "leastArea")
            .changed("cases.yml", "minArea", "leastArea")
            .changed("scheme.yml", "minArea", "leastArea")
            .zip();
    assertThat(send(PREVIEW, renamed).status()).isEqualTo(422);
    Page answer = union.upload(VERSIONS, version("2026-10-01"), "pack", renamed);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("minArea");
    assertThat(standing("2026-11-01")).contains("BDA/1.0+1\"");
  }

  @Test
  void the_page_tries_a_text_out_and_publishes_only_what_was_tried() {
    Page form = union.get(PAGE);
    assertThat(form.status()).isEqualTo(200);
    Map<String, String> fields = new HashMap<>(Map.of("step", "try", "key", form.valueOf("key")));
    byte[] zip = ZippedPack.withLargerRooms().zip();
    Page tried = union.upload(PAGE, fields, "pack", zip);
    assertThat(tried.status()).as(tried.body()).isEqualTo(200);
    assertThat(tried.text()).contains("verdicts or amounts that would change: 1");
    assertThat(tried.body()).contains("href=\"#turn-0\"", "id=\"turn-0\"", "/studios/S-1\"");

    fields.put("step", "publish");
    fields.put("tried", tried.valueOf("tried"));
    assertThat(union.upload(PAGE, fields, "pack", zip).status()).isEqualTo(422);
    fields.put("effectiveFrom", "2026-10-01");
    fields.put("note", "larger rooms");
    Page other = union.upload(PAGE, fields, "pack", bda().zip());
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.text()).contains("not the file that was tried");
    Page published = union.upload(PAGE, fields, "pack", zip);
    assertThat(published.status()).as(published.body()).isEqualTo(200);
    assertThat(published.header("HX-Redirect")).isEqualTo("/policies/BDA");
    assertThat(union.get("/policies/BDA").text()).contains("larger rooms", "Awaiting agreement");
    Page wrong = union.upload(PAGE, Map.of("step", "try"), "pack", "x".getBytes(UTF_8));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("no ZIP file");
  }

  @Test
  void without_scripts_the_form_bears_the_token_in_its_field() {
    Map<String, String> fields = new HashMap<>(Map.of("step", "try"));
    byte[] zip = ZippedPack.withLargerRooms().zip();
    fields.put("key", union.get(PAGE).valueOf("key"));
    assertThat(union.uploadBare(PAGE, fields, "pack", "p.zip", zip).status()).isEqualTo(403);
    union.get(PAGE);
    fields.put("_csrf", union.token());
    Page tried = union.uploadBare(PAGE, fields, "pack", "p.zip", zip);
    assertThat(tried.status()).as(tried.text()).isEqualTo(200);

    fields.putAll(
        Map.of(
            "step", "publish",
            "tried", tried.valueOf("tried"),
            "effectiveFrom", "2026-10-01",
            "note", "larger rooms"));
    Page published = union.uploadBare(PAGE, fields, "pack", "p.zip", zip);
    assertThat(published.status()).as(published.text()).isEqualTo(303);
    assertThat(published.location()).isEqualTo("/policies/BDA");
  }

  private Page send(String path, byte[] zip) {
    return union.upload(path, version("2026-10-01"), "pack", zip);
  }

  private String standing(String day) {
    return union.json("/api/v1/studios/S-1/standing?on=" + day).body();
  }

  private static Map<String, String> version(String from) {
    return Map.of("effectiveFrom", from, "note", "larger rooms", "key", "key-00000031");
  }
}
