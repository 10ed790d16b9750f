package cn.jiangxin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Scope;
import cn.jiangxin.assessment.Policies;
import cn.jiangxin.assessment.ReassessDue;
import cn.jiangxin.oversight.preview.AnswerProposal;
import cn.jiangxin.oversight.preview.Flip;
import cn.jiangxin.oversight.preview.PolicyPreview;
import cn.jiangxin.oversight.preview.PreviewPolicy;
import cn.jiangxin.oversight.preview.PublishPolicy;
import cn.jiangxin.oversight.preview.Publishing;
import cn.jiangxin.shared.Money;
import cn.jiangxin.shared.Result;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Jointly;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.ZippedPack;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a preview says would turn is what turns when the change is published, no more, no less. */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewComesTrueTest {
  private static final LocalDate DEMO_DAY = LocalDate.of(2026, 11, 20);

  @Inject LoadDistrict demo;
  @Inject ReassessDue reassess;
  @Inject PreviewPolicy preview;
  @Inject PublishPolicy publish;
  @Inject AnswerProposal answer;
  @Inject Policies policies;
  @Inject Accounts accounts;
  @Inject TestClock clock;
  private String loaded = "";

  private void load(String district) throws SQLException {
    if (!loaded.equals(district)) {
      TestDatabase.empty();
      clock.set(district.equals("demo") ? DEMO_DAY : SmallDistrict.TODAY);
      if (district.equals("demo")) {
        assertThat(demo.load(DEMO_DAY)).isTrue();
      } else {
        SmallDistrict.insert();
      }
      loaded = district;
    }
    reassess.all(today(), judged -> {});
  }

  private LocalDate today() {
    return loaded.equals("demo") ? DEMO_DAY : SmallDistrict.TODAY;
  }

  @AfterEach
  void asPrinted() throws SQLException {
    Jointly.forget();
    policies.refresh();
    clock.reset();
  }

  @ParameterizedTest
  @CsvSource({
    "small, 0,  minArea=62.51,                        true",
    "small, 0,  minExchangePerYear=1,                 false",
    "demo,  0,  minExchangePerYear=5,                 true",
    "demo,  0,  minTeam=12,                           true",
    "demo,  0,  firstRecognitionBoost=100000,         false",
    "demo,  0,  cycleYears=4,                         false",
    "demo,  0,  threeYearWindow=FIXED_BLOCKS,         true",
    "demo,  0,  followingYearWindow=WITHIN_12_MONTHS, false",
    "demo,  60, minExchangePerYear=9,                 false",
    "demo,  60, cycleYears=6,                         false",
    "demo,  60, minTeam=12,                           true",
    "demo,  60, noProjectYears=1,                     true"
  })
  void the_sets_are_the_same(String district, int days, String change, boolean some)
      throws SQLException {
    clock.set(district.equals("demo") ? DEMO_DAY : SmallDistrict.TODAY);
    load(district);
    LocalDate from = today().plusDays(days);
    Map<String, String> values =
        Map.of(change.substring(0, change.indexOf('=')), change.substring(change.indexOf('=') + 1));
    PolicyPreview seen =
        done(preview.of(new PreviewPolicy.Wanted("BDA", from), values, Scope.SERVICE));

    assertThat(seen.total() > 0).as("%s would turn", seen.total()).isEqualTo(some);
    String key = "key-" + Math.abs(change.hashCode()) + "-000";
    holds(seen, from, PublishPolicy.Request.ofValues(values, from, "试一试", key));
  }

  @Test
  void and_so_they_are_for_another_text() throws SQLException {
    clock.set(DEMO_DAY);
    load("demo");
    ZippedPack pack = ZippedPack.withLargerRooms();
    PolicyPreview seen =
        done(preview.ofPack(new PreviewPolicy.Wanted("BDA", DEMO_DAY), pack.zip(), Scope.SERVICE));

    assertThat(seen.total()).isPositive();
    holds(
        seen, DEMO_DAY, PublishPolicy.Request.ofPack(pack.files(), DEMO_DAY, "更大", "key-00000077"));
  }

  private void holds(PolicyPreview seen, LocalDate from, PublishPolicy.Request request)
      throws SQLException {
    clock.set(from);
    reassess.all(from, judged -> {});
    Map<String, String> before = findings();
    clock.set(today());
    agreed(done(publish.publish(person("BDA_UNION"), "BDA", request)));
    assertThat(policies.catalogue().find("BDA", from).orElseThrow().version()).contains("+");
    clock.set(from);
    reassess.all(from, judged -> {});
    Map<String, String> after = findings();

    Set<String> turned = new TreeSet<>();
    Set<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (String key : keys) {
      String was = before.getOrDefault(key, "- -");
      String is = after.getOrDefault(key, "- -");
      if (!was.equals(is)) {
        turned.add(key + " " + was + " > " + is);
      }
    }
    Set<String> told = new TreeSet<>();
    seen.flips().forEach(flip -> told.add(told(flip)));
    assertThat(told).isEqualTo(turned);
    assertThat(seen.total()).isEqualTo(turned.size());
  }

  private void agreed(Publishing sent) throws SQLException {
    if (sent instanceof Publishing.Waiting waiting) {
      done(answer.agree(person("BDA_SCITECH_BUREAU"), "BDA", waiting.proposal().id()));
    }
  }

  private Actor person(String body) throws SQLException {
    String login =
        SmallDistrict.column(
                """
                SELECT a.login FROM account a JOIN role_grant g ON g.account_id = a.id
                  JOIN organisation o ON o.id = g.organisation_id
                 WHERE o.body_code = '%s' AND g.role IN ('UPPER_UNION', 'SCIENCE_BUREAU')
                """
                    .formatted(body))
            .get(0);
    return accounts.actor(accounts.find(login).orElseThrow());
  }

  private static String told(Flip flip) {
    return String.join(
        " ",
        flip.subject(),
        flip.clause(),
        "[" + flip.period() + "]",
        flip.from() == null ? "-" : flip.from().name(),
        fen(flip.amountFrom()),
        ">",
        flip.to() == null ? "-" : flip.to().name(),
        fen(flip.amountTo()));
  }

  private static String fen(@Nullable Money money) {
    return money == null ? "-" : String.valueOf(money.fen());
  }

  /** Verdict and amount of what is kept, by subject, clause and period. */
  private static Map<String, String> findings() throws SQLException {
    Map<String, String> findings = new TreeMap<>();
    for (String row :
        SmallDistrict.column(
            """
            SELECT CONCAT(subject_code, ' ', clause, ' [', period, ']|', verdict, ' ', COALESCE(amount_fen, '-')) FROM finding
            """)) {
      findings.put(row.substring(0, row.indexOf('|')), row.substring(row.indexOf('|') + 1));
    }
    return findings;
  }

  private static <T> T done(Result<T> result) {
    return result.fold(
        value -> value,
        reasons -> {
          throw new AssertionError(Arrays.toString(Objects.requireNonNull(reasons).toArray()));
        });
  }
}
