package cn.jiangxin.access;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.AuditedChanges;
import cn.jiangxin.testing.BothBodies;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.HandTable;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.TwoCities;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every business operation tried by every role, in the own subtree and in one of another city: what
 * each gets is written by hand in {@code operations.csv}.
 */
@CleanDatabase
@MicronautTest(transactional = false)
class OperationsTest {
  private static final HandTable TABLE = HandTable.of("/access/operations.csv");
  private static final int GIVEN = 2;
  private static final int METHOD = 3;
  private static final int FOREIGN = 6;
  private static final int FIRST = 7;

  /** What is put in the tables of both cities before an operation that needs it. */
  private static final Map<String, List<String>> GIVENS =
      Map.ofEntries(
          entry("", List.of()),
          entry(
              "draft",
              List.of(
                  "UPDATE activity SET status = 'DRAFT', type = 'SKILL_TRAINING', recorded_by = 27")),
          entry("no-move", List.of("DELETE FROM unit_move")),
          entry(
              "no-title",
              List.of("UPDATE recognition SET voided_at = NOW(6) WHERE programme = 'BDA'")),
          entry("no-order", List.of("UPDATE rectification SET voided_at = NOW(6)")),
          entry("in-force", List.of("UPDATE rectification SET agreed_on = opened_on")),
          entry(
              "reported",
              List.of(
                  "UPDATE rectification SET agreed_on = opened_on, reported_on = '2026-09-10'")),
          entry("entitled", List.of()),
          entry("unpaid", List.of("UPDATE boost_grant SET amount_fen = amount_fen + 10000")),
          entry(
              "order",
              List.of(
                  """
                  INSERT INTO spending (id, grant_id, studio_id, spent_on, amount_fen, category, payee, purpose, voucher_no,
                                        recorded_at, state)
                  SELECT s.id + 8, s.grant_id, s.studio_id, s.spent_on, 100, 'EQUIPMENT', s.payee, s.purpose, 'N', NOW(6), 'RECORDED'
                    FROM spending s
                  """)),
          entry(
              "reversal",
              List.of(
                  """
                  INSERT INTO spending_reversal (spending_id, studio_id, reason, state, recorded_at, idempotency_key)
                  SELECT s.id, s.studio_id, 'wrong', 'RECORDED', NOW(6), CONCAT('reversal-', s.id) FROM spending s
                  """)));

  @Inject Visitors visitors;
  @Inject TestClock clock;

  @TestFactory
  Stream<DynamicTest> each_operation_is_let_through_for_its_roles_in_their_own_subtree_only() {
    return TABLE.rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(row.get(0) + " (" + row.get(1) + ")", () -> tryOut(row)));
  }

  private void tryOut(List<String> row) throws SQLException {
    assertThat(row).hasSameSizeAs(TABLE.heading());
    given(row);
    for (int i = FIRST; i < row.size() - 1; i++) {
      String login = TABLE.heading().get(i);
      Visitor person = visitors.signedIn(login);
      if (!row.get(FOREIGN).equals("-")) {
        Page foreign = sent(person, row, TwoCities.OTHER);
        String refused = row.get(i).equals("403") ? "403" : row.get(FOREIGN);
        assertThat(got(foreign))
            .as("%s as %s, foreign: %s", row.get(0), login, foreign.body())
            .isEqualTo(refused);
      }
      Page own = sent(person, row, TwoCities.OWN);
      assertThat(got(own))
          .as("%s as %s, own: %s", row.get(0), login, own.body())
          .isEqualTo(row.get(i));
      if (row.get(i).equals("+") && !row.get(METHOD).equals("GET")) {
        assertThat(AuditedChanges.missing()).as(row.get(0)).isEmpty();
        given(row);
      }
    }
  }

  private void given(List<String> row) throws SQLException {
    TestDatabase.empty();
    clock.set(SmallDistrict.TODAY);
    TwoCities.insert();
    SmallDistrict.execute(
        Objects.requireNonNull(GIVENS.get(row.get(GIVEN))).toArray(String[]::new));
    if (row.get(GIVEN).equals("entitled")) {
      BothBodies.entitle(1, "BDA-26.1", "R2");
    }
  }

  private static Page sent(Visitor person, List<String> row, Map<String, String> numbers) {
    String method = row.get(METHOD);
    String address = TwoCities.filledIn(row.get(METHOD + 1), numbers);
    String body = TwoCities.filledIn(row.get(METHOD + 2), numbers);
    if (address.startsWith("/api/")) {
      return method.equals("GET")
          ? person.json(address)
          : person.json(method, address, body, "key-of-" + address.hashCode());
    }
    return method.equals("GET") ? person.get(address) : person.post(address, Visitor.fields(body));
  }

  private static String got(Page page) {
    return switch (page.status()) {
      case 200, 201, 202, 303 -> "+";
      case 400, 409, 422 -> "~";
      default -> String.valueOf(page.status());
    };
  }
}
