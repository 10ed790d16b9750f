package cn.jiangxin.access;

import static org.assertj.core.api.Assertions.assertThat;

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
  private static final int FOREIGN = 5;
  private static final int FIRST = 6;

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
    twoCities();
    for (int i = FIRST; i < row.size(); i++) {
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
      if (row.get(i).equals("+") && !row.get(2).equals("GET")) {
        twoCities();
      }
    }
  }

  private void twoCities() throws SQLException {
    TestDatabase.empty();
    clock.set(SmallDistrict.TODAY);
    TwoCities.insert();
  }

  private static Page sent(Visitor person, List<String> row, Map<String, String> numbers) {
    String method = row.get(2);
    String address = TwoCities.filledIn(row.get(3), numbers);
    String body = TwoCities.filledIn(row.get(4), numbers);
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
