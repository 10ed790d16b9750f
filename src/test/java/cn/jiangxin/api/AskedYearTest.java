package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BDA-22.2: a roll-up of another year than the one asked for would be taken for it. */
@MicronautTest(transactional = false)
@CleanDatabase
class AskedYearTest {
  @Inject Visitors visitors;
  @Inject TestClock clock;

  @BeforeEach
  void aDistrict() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 422",
    "0, 422",
    "2147483647, 422",
    "2015, 422",
    "2016, 200",
    "2026, 200",
    "2027, 422"
  })
  void a_year_beyond_this_and_the_last_ten_is_refused_at_its_field(String year, int status) {
    Page file =
        visitors
            .signedIn("union")
            .json("/api/v1/reports/roll-up?unit=U-1&format=XLSX&year=" + year);
    Page figures = visitors.signedIn("union").json("/api/v1/roll-ups/U-1?year=" + year);

    assertThat(visitors.signedIn("union").json("/api/v1/roll-ups?year=" + year).status())
        .isEqualTo(status);
    assertThat(file.status()).isEqualTo(status);
    assertThat(figures.status()).isEqualTo(status);
    if (status == 422) {
      assertThat(file.body()).contains("\"field\":\"year\"", "2016", "2026");
      assertThat(figures.body()).contains("\"field\":\"year\"");
    }
  }
}
