package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Jointly;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import cn.jiangxin.testing.ZippedPack;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From 2026-10-01 on the measure has no clause BDA-12 any more, and a clause BDA-36. */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DroppedClauseTest {
  private static final LocalDate CHANGED = LocalDate.of(2026, 10, 1);
  private static final String NEW =
      """
        - id: BDA-36
          article: 第三十六条
          kind: information
          mode: none
          action: record
          text: { zh: 新增一条。, en: A clause that was added. }
      """;

  @Inject Visitors visitors;
  @Inject Policies policies;
  @Inject TestClock clock;

  @BeforeAll
  void published() throws SQLException {
    clock.set(SmallDistrict.TODAY);
    SmallDistrict.insert();
    long alert = SmallDistrict.alert(1, "BDA-12", "2026", "LOW", "2026-12-01", null);
    assertThat(alert).isPositive();
    byte[] zip =
        ZippedPack.of("bda/studio-measure")
            .changed("scheme.yml", "version: \"1.0\"", "version: \"2.0\"")
            .changed("clauses.yml", block("BDA-12"), NEW)
            .zip();
    Map<String, String> version =
        Map.of("effectiveFrom", CHANGED.toString(), "note", "words", "key", "key-00000061");
    Jointly.agreed(
        visitors, union().upload("/api/v1/policies/BDA/pack/versions", version, "pack", zip));
  }

  @AfterAll
  void asPrinted() throws SQLException {
    Jointly.forget();
    policies.refresh();
    clock.reset();
  }

  private Visitor union() {
    Visitor union = visitors.loggedInAs(SmallDistrict.DISTRICT_UNION).speaking("en");
    union.get("/policies");
    return union;
  }

  /** The block of a clause as the pack has it, up to the next one. */
  private static String block(String clause) {
    String clauses =
        Objects.requireNonNull(ZippedPack.of("bda/studio-measure").files().get("clauses.yml"));
    int from = clauses.indexOf("  - id: " + clause + "\n");
    return clauses.substring(from, clauses.indexOf("  - id: ", from + 4));
  }

  @Test
  void a_dropped_clause_keeps_its_entry_with_its_days_and_its_findings() {
    clock.set(CHANGED);
    Visitor union = union();
    assertThat(section(union, "BDA-12"))
        .contains("Not in today’s text; stated", "Until 30 Sep 2026")
        .contains("/studios?clause=BDA-12&amp;verdict=FLAG");
    assertThat(union.get("/studios?clause=BDA-12&verdict=FLAG").body()).contains("/studios/S-1\"");
    assertThat(clause(union, "BDA-12"))
        .contains("\"stated\":false", "\"to\":\"2026-09-30\"", "\"FLAG\":1");
  }

  @Test
  void a_new_clause_is_told_with_its_first_day_before_it_and_on_it() {
    clock.set(SmallDistrict.TODAY);
    assertThat(section(union(), "BDA-36")).contains("Not in today’s text", "From 1 Oct 2026");
    assertThat(section(union(), "BDA-12")).contains("Until 30 Sep 2026").doesNotContain("Not in");
    clock.set(CHANGED);
    assertThat(section(union(), "BDA-36")).contains("From 1 Oct 2026").doesNotContain("Not in");
    assertThat(clause(union(), "BDA-36")).contains("\"stated\":true", "\"from\":\"2026-10-01\"");
    assertThat(section(union(), "BDA-13")).doesNotContain("Stated");
  }

  private static String section(Visitor reader, String clause) {
    String page = reader.get("/policies/BDA").body();
    int from = page.indexOf("id=\"" + clause + "\"");
    return page.substring(from, page.indexOf("</section>", from));
  }

  private static String clause(Visitor reader, String clause) {
    String answer = reader.json("/api/v1/policies/BDA").body();
    int from = answer.indexOf("\"id\":\"" + clause + "\"");
    int to = answer.indexOf("\"id\":\"BDA-", from + 6);
    return answer.substring(from, to < 0 ? answer.length() : to);
  }
}
