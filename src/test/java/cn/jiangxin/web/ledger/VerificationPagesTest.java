package cn.jiangxin.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.LedgerSample;
import cn.jiangxin.testing.Page;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@MicronautTest(transactional = false)
@CleanDatabase
class VerificationPagesTest {
  private static final String LIST = "/studios/S-1/outcomes";

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
  void the_union_verifies_on_the_entry_page_and_sends_back_with_a_reason(LedgerSample ledger) {
    String list = "/studios/S-1/" + ledger.path();
    long id = recordedBy("leader", ledger, "1");
    Visitor union = visitors.signedIn("union");
    assertThat(union.get(list).text()).contains("待核实").contains("核实本页待核实记录（1）");
    Page entry = union.get(list + "/" + id);
    assertThat(entry.valueOf("entries")).isEqualTo(String.valueOf(id));
    assertThat(entry.body()).contains(list + "/" + id + "/return");

    Page done = union.post(list + "/verification", Map.of("entries", String.valueOf(id)));
    assertThat(done.status()).isEqualTo(303);
    assertThat(union.get(list).text()).contains("已核实").doesNotContain("核实本页");

    String sending = list + "/" + id + "/return";
    assertThat(union.get(sending).status()).isEqualTo(200);
    assertThat(union.post(sending, Map.of("reason", " ")).errorAt("reason")).isNotEmpty();
    assertThat(union.post(sending, Map.of("reason", "缺少证明")).status()).isEqualTo(303);
    assertThat(visitors.signedIn("leader").get(list + "/" + id).text()).contains("退回原因：缺少证明");
  }

  @Test
  void one_form_verifies_all_that_is_open_on_the_page_but_not_what_the_visitor_recorded() {
    long first = recordedBy("leader", LedgerSample.OUTCOMES, "1");
    long second = recordedBy("leader", LedgerSample.OUTCOMES, "2");
    long own = recordedBy("union", LedgerSample.OUTCOMES, "3");
    Visitor union = visitors.signedIn("union");
    assertThat(union.get(LIST).text()).contains("核实本页待核实记录（2）");

    union.post(LIST + "/verification", Map.of("entries", first + "," + own));
    assertThat(verified()).isZero();

    union.post(LIST + "/verification", Map.of("entries", first + "," + second));
    assertThat(verified()).isEqualTo(2);
    assertThat(union.get(LIST + "/" + own).text()).contains("本人登记的记录须由单位工会其他人员核实");
  }

  @ParameterizedTest
  @CsvSource({"leader, 403", "leader4, 403", "district, 403", "auditor, 403", "system, 403"})
  void others_see_no_buttons_and_verify_nothing(String login, int status) {
    long id = recordedBy("leader", LedgerSample.OUTCOMES, "1");
    Visitor other = visitors.signedIn(login);

    assertThat(other.get(LIST).body()).doesNotContain("/verification");
    assertThat(other.post(LIST + "/verification", Map.of("entries", "" + id)).status())
        .isEqualTo(status);
    assertThat(other.get(LIST + "/" + id + "/return").status()).isEqualTo(status);
    assertThat(other.post(LIST + "/" + id + "/return", Map.of("reason", "x")).status())
        .isEqualTo(status);
    assertThat(verified()).isZero();
  }

  @Test
  void a_foreign_studio_and_the_member_ledger_have_nothing_to_verify() {
    Visitor union = visitors.signedIn("union");

    for (String list : new String[] {"/studios/S-4/outcomes", "/studios/S-1/members"}) {
      assertThat(union.post(list + "/verification", Map.of("entries", "1")).status())
          .isEqualTo(404);
      assertThat(union.get(list + "/101/return").status()).isEqualTo(404);
    }
  }

  private long recordedBy(String login, LedgerSample ledger, String key) {
    Map<String, String> form = new HashMap<>(ledger.form());
    form.put("key", "12345678-" + key);
    visitors.signedIn(login).post("/studios/S-1/" + ledger.path(), form);
    return Situations.number("SELECT MAX(id) FROM " + ledger.table());
  }

  private static long verified() {
    return Situations.number("SELECT COUNT(*) FROM outcome WHERE status = 'VERIFIED'");
  }
}
