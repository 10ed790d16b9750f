package cn.jiangxin.assessment;

import static cn.jiangxin.testing.Situations.insert;
import static cn.jiangxin.testing.Situations.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Role;
import cn.jiangxin.testing.AStudio;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two titled studios of two units below one union. */
@MicronautTest(transactional = false)
@CleanDatabase
class SharedNumbersTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
  private static final String FINDINGS =
      "SELECT CONCAT_WS('|', subject_code, clause, period, verdict, counted, detail) FROM finding"
          + " ORDER BY subject_code, clause, period";

  @Inject Situations situations;
  @Inject Visitors visitors;
  @Inject Reassess reassess;
  @Inject ReassessDue due;
  @Inject TestClock clock;
  private long union;
  private long firstUnit;
  private AStudio first;
  private AStudio second;

  @BeforeEach
  void twoStudios() throws SQLException {
    TestDatabase.empty();
    clock.set(TODAY);
    union = situations.upperUnion("U" + System.nanoTime(), "BDA_UNION");
    firstUnit = situations.unitUnder(union, "E" + System.nanoTime());
    first = situations.aStudio(firstUnit).withMembers(10).recognisedOn("2021-11-30");
    second =
        situations
            .aStudio(situations.unitUnder(union, "F" + System.nanoTime()))
            .withMembers(10)
            .recognisedOn("2021-11-30");
    due.upTo(TODAY, judged -> {});
  }

  @AfterEach
  void now() {
    clock.reset();
  }

  @Test
  void BDA_29_2_flags_an_invoice_that_another_studio_books_until_one_is_taken_back()
      throws SQLException {
    spend(first, "fp 2024-01", "2024-03-01");
    reassess.now(first.id());
    assertThat(verdicts(first, "BDA-29.2")).containsExactly("PASS");
    long entry = spend(second, "FP202401", "2024-05-31");
    reassess.now(second.id());
    assertThat(verdicts(second, "BDA-29.2")).containsExactly("FLAG");
    assertThat(verdicts(first, "BDA-29.2")).containsExactly("PASS");

    due.upTo(TODAY, judged -> {});
    assertThat(verdicts(first, "BDA-29.2")).containsExactly("FLAG");
    assertThat(due.count(TODAY)).isZero();

    insert(
        "INSERT INTO money_entry (grant_id, studio_id, kind, happened_on, reverses_id, idempotency_key, recorded_at)"
            + " SELECT grant_id, studio_id, 'REVERSAL', '2024-06-03', id, CONCAT('r', id), NOW(6) FROM money_entry WHERE id = ?",
        entry);
    reassess.now(second.id());
    due.upTo(TODAY, judged -> {});
    assertThat(verdicts(first, "BDA-29.2")).containsExactly("PASS");
  }

  @Test
  void BDA_32_5_asks_about_a_patent_that_another_studio_enters() throws SQLException {
    patent(first, "ZL 2023 1 0123456.6", "2023-05-05");
    reassess.now(first.id());
    assertThat(verdicts(first, "BDA-32.5")).containsExactly("PASS");
    long outcome = patent(second, "cn202310123456.6", "2024-06-01");
    reassess.now(second.id());
    due.upTo(TODAY, judged -> {});
    assertThat(verdicts(first, "BDA-32.5")).containsExactly("HUMAN");
    assertThat(verdicts(second, "BDA-32.5")).containsExactly("HUMAN");

    SmallDistrict.execute("UPDATE outcome SET voided_at = NOW(6) WHERE id = " + outcome);
    reassess.now(second.id());
    due.upTo(TODAY, judged -> {});
    assertThat(verdicts(first, "BDA-32.5")).containsExactly("PASS");
  }

  @Test
  void what_is_judged_bit_by_bit_is_what_is_judged_at_once() throws SQLException {
    spend(first, "N1", "2024-03-01");
    patent(first, "ZL202310123456.6", "2023-05-05");
    reassess.now(first.id());
    spend(second, "N1", "2024-03-02");
    patent(second, "202310123456.6", "2023-06-05");
    reassess.now(second.id());
    due.upTo(TODAY, judged -> {});
    List<String> bitByBit = SmallDistrict.column(FINDINGS);
    assertThat(bitByBit).anyMatch(finding -> finding.contains("|BDA-29.2|I"));

    SmallDistrict.execute("DELETE FROM finding", "DELETE FROM shared_number");
    due.all(TODAY, judged -> {});
    assertThat(SmallDistrict.column(FINDINGS)).hasSameSizeAs(bitByBit).isEqualTo(bitByBit);
  }

  @Test
  void studios_that_record_the_same_numbers_at_the_same_instant_are_both_judged() throws Exception {
    for (int round = 0; round < 12; round++) {
      for (int i = 0; i < 6; i++) {
        patent(first, "N" + round + "-" + i, "2023-05-05");
        patent(second, "N" + round + "-" + i, "2023-05-05");
      }
      CyclicBarrier start = new CyclicBarrier(2);
      ExecutorService threads = Executors.newFixedThreadPool(2);
      try {
        List<Future<Boolean>> judged =
            Stream.of(first, second)
                .map(studio -> threads.submit(() -> judge(studio, start)))
                .toList();
        for (Future<Boolean> one : judged) {
          assertThat(one.get(60, TimeUnit.SECONDS)).isTrue();
        }
      } finally {
        threads.shutdownNow();
      }
    }
    due.upTo(TODAY, judged -> {});
    assertThat(verdicts(first, "BDA-32.5")).containsExactly("HUMAN");
    assertThat(verdicts(second, "BDA-32.5")).containsExactly("HUMAN");
  }

  private boolean judge(AStudio studio, CyclicBarrier start) throws Exception {
    start.await(30, TimeUnit.SECONDS);
    reassess.now(studio.id());
    return true;
  }

  @Test
  void the_other_studio_is_named_to_those_only_who_may_see_it() throws SQLException {
    spend(first, "N1", "2024-03-01");
    reassess.now(first.id());
    spend(second, "N1", "2024-03-02");
    reassess.now(second.id());
    due.upTo(TODAY, judged -> {});

    String page = "/studios/" + first.code();
    String own = visitors.loggedInAs(Role.UNIT_UNION, firstUnit).speaking("en").get(page).text();
    assertThat(own).contains("another unit, outside your scope").doesNotContain(second.code());
    String above = visitors.loggedInAs(Role.UPPER_UNION, union).speaking("en").get(page).body();
    assertThat(above).contains("/studios/" + second.code() + "\"").doesNotContain("outside your");
    String findings =
        visitors
            .loggedInAs(Role.UNIT_UNION, firstUnit)
            .json("/api/v1/studios/" + first.code() + "/findings")
            .body();
    assertThat(findings).doesNotContain("\"" + second.code());
  }

  @Test
  void what_the_migration_fills_in_the_service_leaves_as_it_is() throws SQLException, IOException {
    spend(first, "fp 2024-01\t", "2024-03-01");
    spend(second, "FP202401", "2024-03-02");
    spend(second, " - ", "2024-03-02");
    patent(first, "ZL 2023 1 0123456.x", "2023-05-05");
    patent(second, "us-7,654,321 b2", "2024-06-01");
    SmallDistrict.execute("DELETE FROM touched_studio");
    for (String statement : migrated()) {
      SmallDistrict.execute(statement);
    }
    String rows =
        "SELECT CONCAT_WS('|', id, kind, number, record_id, happened_on, amount_fen) FROM shared_number ORDER BY id";
    List<String> filled = SmallDistrict.column(rows);
    assertThat(filled).hasSize(4);
    assertThat(number("SELECT COUNT(*) FROM touched_studio")).isEqualTo(2);
    due.all(TODAY, judged -> {});
    assertThat(SmallDistrict.column(rows)).isEqualTo(filled);
  }

  private static List<String> migrated() throws IOException {
    String file = "migrations/V014__shared_numbers_and_policy_packs.sql";
    try (InputStream stream =
        Objects.requireNonNull(
            SharedNumbersTest.class.getClassLoader().getResourceAsStream(file))) {
      String sql = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(sql.split(";\\s*\\n"))
          .filter(
              part ->
                  part.contains("INSERT INTO shared_number")
                      || part.contains("INSERT INTO touched"))
          .map(part -> part.substring(part.indexOf("INSERT INTO")))
          .toList();
    }
  }

  private static List<String> verdicts(AStudio studio, String clause) throws SQLException {
    return SmallDistrict.column(
        "SELECT verdict FROM finding WHERE subject_code = '%s' AND clause = '%s'"
            .formatted(studio.code(), clause));
  }

  /** The number of the entry. */
  private static long spend(AStudio studio, String invoice, String day) {
    String key = "k" + System.nanoTime();
    long grant =
        insert(
            "INSERT INTO boost_grant (studio_id, code, clause, occasion, amount_fen, granted_on, recorded_at)"
                + " VALUES (?, ?, 'BDA-26.1', ?, 20000000, '2022-12-01', NOW(6))",
            studio.id(),
            "G" + key,
            key);
    long entry =
        insert(
            "INSERT INTO money_entry (grant_id, studio_id, kind, happened_on, idempotency_key, recorded_at)"
                + " VALUES (?, ?, 'SPENDING', ?, ?, NOW(6))",
            grant,
            studio.id(),
            day,
            key);
    insert(
        "INSERT INTO spending (entry_id, grant_id, studio_id, spent_on, amount_fen, category, payee, purpose,"
            + " voucher_no, invoice_no, recorded_at) VALUES (?, ?, ?, ?, 100000, 'MATERIALS', '乙公司', '刀具', '12', ?, NOW(6))",
        entry,
        grant,
        studio.id(),
        day,
        invoice);
    return entry;
  }

  /** The number of the outcome. */
  private static long patent(AStudio studio, String number, String day) throws SQLException {
    long outcome =
        insert(
            "INSERT INTO outcome (studio_id, name, type, innovation_kind, formed_on, status, recorded_at)"
                + " VALUES (?, '夹具', 'PATENT_INVENTION', 'TECHNICAL', ?, 'VERIFIED', ?)",
            studio.id(),
            day,
            day + " 09:00:00");
    SmallDistrict.execute(
        "INSERT INTO patent (outcome_id, studio_id, number, kind, office, service_invention, status)"
            + " VALUES (%d, %d, '%s', 'INVENTION', 'CNIPA', TRUE, 'VALID')"
                .formatted(outcome, studio.id(), number));
    return outcome;
  }
}
