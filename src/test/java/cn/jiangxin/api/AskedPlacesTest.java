package cn.jiangxin.api;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks for a place that is not there, or not for them, is told so in the same words. */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskedPlacesTest {

  @Inject Visitors visitors;
  @Inject TestClock clock;
  private Visitor union;

  @BeforeAll
  void district() throws SQLException {
    clock.set(SmallDistrict.TODAY);
    SmallDistrict.insert();
    union = visitors.loggedInAs(SmallDistrict.DISTRICT_UNION).speaking("en");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/studios, organisation, U-3, U-9",
    "/api/v1/alerts, organisation, U-3, U-9",
    "/api/v1/alerts, studio, S-4, S-9",
    "/api/v1/forecast, organisation, U-3, U-9",
    "/api/v1/forecast, studio, S-4, S-9",
    "/api/v1/forecast.ics, organisation, U-3, U-9",
    "/api/v1/forecast.ics, studio, S-4, S-9"
  })
  void a_foreign_place_sounds_like_an_unknown_one(
      String path, String field, String foreign, String unknown) {
    Page other = union.json(path + "?" + field + "=" + foreign);
    Page none = union.json(path + "?" + field + "=" + unknown);

    assertThat(other.status()).isEqualTo(404);
    assertThat(other.body()).contains("\"field\":\"" + field + "\"", foreign);
    assertThat(none.status()).isEqualTo(404);
    assertThat(none.body()).isEqualTo(other.body().replace(foreign, unknown));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/studios?organisation=U-3",
        "/studios?organisation=U-9",
        "/alerts?organisation=U-3",
        "/alerts?studio=S-4",
        "/alerts?studio=S-9",
        "/forecast?organisation=U-9",
        "/forecast?studio=S-4"
      })
  void a_page_says_that_there_is_no_such_place_or_that_it_is_out_of_sight(String path) {
    Page page = union.get(path);
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.text()).contains("it lies outside what you may see");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/studios?organisation=U-2",
        "/api/v1/studios?organisation=D-1",
        "/api/v1/alerts?organisation=U-1&studio=S-1",
        "/api/v1/forecast?organisation=U-2&months=1"
      })
  void an_own_place_is_looked_at(String path) {
    assertThat(union.json(path).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/studios?organisation=U-1", "/alerts?organisation=D-1", "/alerts?studio=S-1"})
  void a_page_of_an_own_place_is_shown(String path) {
    assertThat(union.get(path).status()).isEqualTo(200);
  }

  @Test
  void a_leader_looks_at_the_own_unit() {
    Visitor leader = visitors.loggedInAs(SmallDistrict.LEADER);
    assertThat(leader.json("/api/v1/studios?organisation=U-1").status()).isEqualTo(200);
    assertThat(leader.get("/studios?organisation=U-1").status()).isEqualTo(200);
  }
}
