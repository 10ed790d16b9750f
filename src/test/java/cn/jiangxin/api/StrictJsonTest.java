package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent is taken for what it is, or refused with its path; nothing is made to fit. */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrictJsonTest {

  @Inject Visitors visitors;
  @Inject TestClock clock;

  @BeforeAll
  void district() throws SQLException {
    clock.set(SmallDistrict.TODAY);
    SmallDistrict.insert();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "judgements | {\"favourable\":\"perhaps\"} | favourable",
        "judgements | {\"favourable\":\"true\"} | favourable",
        "judgements | {\"favourable\":1} | favourable",
        "judgements | {\"favourable\":[true]} | favourable",
        "judgements | {\"clause\":[\"BDA-7.1\"]} | clause",
        "judgements | {\"clause\":7.1} | clause",
        "judgements | {\"clause\":true} | clause",
        "judgements | {\"clause\":{\"id\":\"BDA-7.1\"}} | clause",
        "judgements | {\"judgedOn\":[\"2026-03-01\"]} | judgedOn",
        "judgements | {\"judgedOn\":20260301} | judgedOn",
        "judgements | {\"judgedOn\":\"2026-02-30\"} | judgedOn",
        "recognitions | {\"methods\":[[\"DEFENCE\"]]} | methods[0]",
        "recognitions | {\"methods\":\"DEFENCE\"} | methods[0]",
        "recognitions | {\"votes\":[{\"concurs\":\"no\"}]} | votes[0].concurs",
        "activities | {\"outsideParticipants\":\"5\"} | outsideParticipants",
        "activities | {\"outsideParticipants\":[5]} | outsideParticipants",
        "activities | {\"hours\":\"1.5\"} | hours",
        "activities | {\"hours\":[1.5]} | hours",
        "projects | {\"totalNeed\":\"100\"} | totalNeed"
      })
  void a_value_of_another_kind_is_refused_with_its_path(String where, String body, String path) {
    Page answer =
        visitors
            .signedIn(where.startsWith("j") || where.startsWith("r") ? "district" : "leader")
            .speaking("en")
            .json("POST", "/api/v1/studios/S-1/" + where, body, "key-" + where);

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("\"$." + path + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"name\":\"n\",\"permissions\":[[\"READ_REGISTRY\"]],\"days\":1} | permissions",
        "{\"name\":\"n\",\"permissions\":[7],\"days\":1} | permissions",
        "{\"name\":[\"n\"],\"permissions\":[\"READ_REGISTRY\"],\"days\":1} | name"
      })
  void a_token_for_something_of_another_kind_is_refused_with_its_path(String body, String path) {
    Page answer = visitors.signedIn("leader").json("POST", "/api/v1/account/tokens", body);

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("\"$." + path);
  }

  @Test
  void a_key_that_stands_twice_is_refused() {
    String twice = "{\"favourable\":true,\"favourable\":false}";

    assertThat(
            visitors
                .signedIn("district")
                .json("POST", "/api/v1/studios/S-1/judgements", twice, "key-twice")
                .status())
        .isEqualTo(400);
    assertThat(
            visitors
                .signedIn("district")
                .json(
                    "POST",
                    "/api/v1/policies/BDA/preview",
                    "{\"parameters\":{\"minTeam\":\"14\",\"minTeam\":\"9\"}}")
                .status())
        .isEqualTo(400);
  }
}
