package cn.jiangxin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one body of the measure sends to be published, and the other one's agreement. */
public final class Jointly {
  private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");

  private Jointly() {}

  /**
   * The science bureau agrees to what the union has sent.
   *
   * @param sent the answer to the union, which says that it waits
   */
  public static void agreed(Visitors visitors, Page sent) {
    assertThat(sent.status()).as(sent.body()).isEqualTo(202);
    Page answer = answer(bureau(visitors), number(sent), "agreement", "");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("\"PUBLISHED\"");
  }

  /** A person of the science bureau. */
  public static Visitor bureau(Visitors visitors) {
    Visitor bureau = visitors.loggedInAs(SmallDistrict.BUREAU).speaking("en");
    bureau.get("/policies");
    return bureau;
  }

  /** A person's answer to the change with the number. */
  public static Page answer(Visitor person, long number, String step, String body) {
    return person.json(
        "POST", "/api/v1/policies/BDA/proposals/%d/%s".formatted(number, step), body);
  }

  /** Number of the change that waits. */
  public static long number(Page sent) {
    Matcher number = NUMBER.matcher(sent.body());
    assertThat(number.find()).as(sent.body()).isTrue();
    return Long.parseLong(number.group(1));
  }

  /** Takes everything back that has been published or sent. */
  public static void forget() throws SQLException {
    SmallDistrict.execute(
        "DELETE FROM policy_proposal_word",
        "DELETE FROM policy_proposal",
        "DELETE FROM policy_version");
  }
}
