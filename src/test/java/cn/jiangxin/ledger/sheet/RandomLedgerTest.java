package cn.jiangxin.ledger.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Actor;
import cn.jiangxin.ledger.ActivityForm;
import cn.jiangxin.ledger.ActivityLedger;
import cn.jiangxin.ledger.MemberForm;
import cn.jiangxin.ledger.MemberLedger;
import cn.jiangxin.ledger.OutcomeForm;
import cn.jiangxin.ledger.OutcomeForm.PartyForm;
import cn.jiangxin.ledger.OutcomeForm.PatentForm;
import cn.jiangxin.ledger.OutcomeLedger;
import cn.jiangxin.ledger.ProjectForm;
import cn.jiangxin.ledger.ProjectLedger;
import cn.jiangxin.ledger.RecordEntry;
import cn.jiangxin.shared.Money;
import cn.jiangxin.shared.Result;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a ledger holds: downloaded and sent in again as it was, it changes nothing. */
@MicronautTest(transactional = false)
@CleanDatabase
class RandomLedgerTest {
  private static final List<String> TEXTS =
      List.of(
          "培训",
          "=1+1",
          "'=x",
          "+86 10",
          "-",
          "@x",
          "a,b;c\"d\"",
          "两行\n文字",
          "_x0041_",
          "１２号车间",
          "<b>&amp;</b>",
          "𠮷野",
          "  空白在前后  ",
          "true",
          "2026-02-03",
          "00123",
          "1e5",
          "#REF!");

  @Inject Visitors visitors;
  @Inject TestClock clock;
  @Inject RecordEntry record;
  @Inject ActivityLedger activities;
  @Inject OutcomeLedger outcomes;
  @Inject ProjectLedger projects;
  @Inject MemberLedger members;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void downloaded_and_sent_in_again_it_changes_nothing(long seed) throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
    Random chance = new Random(seed);
    for (int i = 0; i < 12; i++) {
      fill(chance, seed + "-" + i);
    }
    Visitor leader = visitors.signedIn("leader");
    for (String ledger : List.of("activities", "outcomes", "projects", "members")) {
      String base = "/api/v1/studios/S-1/" + ledger;
      for (String file : List.of("/ledger.xlsx", "/ledger.csv")) {
        leader.speaking(chance.nextBoolean() ? "zh" : "en");
        Page checked = leader.upload(base + "/uploads", "file", file, leader.file(base + file));
        assertThat(checked.body())
            .as(ledger + file)
            .contains("\"fresh\":0", "\"corrected\":0", "\"bad\":0")
            .doesNotContain("\"unchanged\":0");
      }
    }
  }

  private void fill(Random chance, String key) {
    MemberForm member =
        new MemberForm(
            text(chance),
            maybe(chance, text(chance)),
            "ORDINARY",
            flag(chance),
            flag(chance),
            flag(chance),
            maybe(chance, text(chance)),
            null,
            maybe(chance, "L2"),
            day(chance),
            null,
            null,
            flag(chance),
            null,
            null,
            null);
    done(record.into(members, leader(), "S-1", member, "m-" + key));
    ProjectForm project =
        new ProjectForm(
            null,
            text(chance),
            "TECH_RENOVATION",
            maybe(chance, text(chance)),
            text(chance),
            maybe(chance, text(chance)),
            maybe(chance, text(chance)),
            maybe(chance, day(chance)),
            maybe(chance, new Money(chance.nextInt(1_000_000_000))),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            maybe(chance, 2024),
            null,
            null,
            null);
    String code = done(record.into(projects, leader(), "S-1", project, "p-" + key)).code();
    ActivityForm activity =
        new ActivityForm(
            "SKILL_TRAINING",
            "PARTICIPATED",
            text(chance),
            maybe(chance, text(chance)),
            text(chance),
            maybe(chance, text(chance)),
            null,
            day(chance),
            null,
            chance.nextInt(50),
            maybe(chance, BigDecimal.valueOf(chance.nextInt(99), 1)),
            maybe(chance, code),
            maybe(chance, true),
            chance.nextBoolean() ? Set.of() : Set.of(101L, 103L));
    done(record.into(activities, leader(), "S-1", activity, "a-" + key));
    boolean patent = chance.nextBoolean();
    PatentForm details =
        new PatentForm(
            "ZL " + chance.nextInt(),
            null,
            day(chance),
            null,
            text(chance),
            flag(chance),
            List.of(new PartyForm("邹默", 102L), new PartyForm("外单位某人", null)),
            List.of(new PartyForm("青松机械厂", null)));
    OutcomeForm outcome =
        new OutcomeForm(
            text(chance),
            patent ? "PATENT_INVENTION" : "PAPER",
            "TECHNICAL",
            day(chance),
            maybe(chance, code),
            maybe(chance, text(chance)),
            null,
            null,
            new Money(chance.nextInt(1_000_000)),
            chance.nextBoolean(),
            flag(chance),
            patent ? details : null);
    done(record.into(outcomes, leader(), "S-1", outcome, "o-" + key));
  }

  private static Actor leader() {
    return SmallDistrict.LEADER;
  }

  private static <T> T done(Result<T> result) {
    return result.fold(
        value -> value,
        reasons -> {
          throw new AssertionError(reasons.toString());
        });
  }

  private static String text(Random chance) {
    return TEXTS.get(chance.nextInt(TEXTS.size()))
        + (chance.nextInt(3) == 0 ? "" : chance.nextInt(99));
  }

  private static LocalDate day(Random chance) {
    return LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(2_000));
  }

  private static @Nullable Boolean flag(Random chance) {
    return maybe(chance, chance.nextBoolean());
  }

  private static <T> @Nullable T maybe(Random chance, T value) {
    return chance.nextBoolean() ? value : null;
  }
}
