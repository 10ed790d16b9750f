package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Actor;
import cn.jiangxin.assessment.ReassessDue;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each number of the library leads to as many studios, whoever reads it. */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryNumbersTest {
  private static final Pattern NUMBER =
      Pattern.compile("href=\"(/studios\\?clause=[^\"]+)\"[^>]*>[^<]*?(\\d+)</a>");
  private static final Pattern STUDIO = Pattern.compile("href=\"/studios/(S-\\d)\"");
  private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

  @Inject Visitors visitors;
  @Inject ReassessDue reassess;
  @Inject TestClock clock;

  @BeforeAll
  void judged() throws SQLException {
    clock.set(SmallDistrict.TODAY);
    SmallDistrict.insert();
    reassess.all(SmallDistrict.TODAY, count -> {});
  }

  @AfterAll
  void now() {
    clock.reset();
  }

  static List<Actor> readers() {
    return List.of(
        SmallDistrict.LEADER,
        SmallDistrict.OTHER_LEADER,
        SmallDistrict.UNIT_UNION,
        SmallDistrict.DISTRICT_UNION,
        SmallDistrict.BUREAU,
        SmallDistrict.MUNICIPAL_UNION,
        SmallDistrict.AUDITOR);
  }

  @ParameterizedTest
  @MethodSource("readers")
  void a_number_leads_to_a_list_of_as_many_studios(Actor reader) {
    Visitor visitor = visitors.loggedInAs(reader).speaking("en");
    visitor.get("/policies");
    int followed = 0;
    for (String policy : List.of("BDA", "BJ21", "BJ24", "CSTA", "SH23")) {
      Matcher number = NUMBER.matcher(visitor.get("/policies/" + policy).body());
      while (number.find()) {
        String link = number.group(1).replace("&amp;", "&");
        assertThat(studios(visitor.get(link))).as(link).hasSize(Integer.parseInt(number.group(2)));
        assertThat(total(visitor.json("/api/v1" + link))).as(link).isEqualTo(number.group(2));
        followed++;
      }
    }
    assertThat(followed).isGreaterThan(10);
  }

  private static Set<String> studios(Page list) {
    assertThat(list.status()).isEqualTo(200);
    Set<String> studios = new HashSet<>();
    Matcher link = STUDIO.matcher(list.body());
    while (link.find()) {
      studios.add(link.group(1));
    }
    return studios;
  }

  private static String total(Page list) {
    Matcher total = TOTAL.matcher(list.body());
    assertThat(total.find()).as(list.body()).isTrue();
    return total.group(1);
  }
}
