package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiangxin.policy.clause.StatedSpending;
import cn.jiangxin.policy.yaml.PackFault;
import cn.jiangxin.testing.NewCity;
import cn.jiangxin.testing.OtherCity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another city's pack names its own levels, reviews and spending categories. */
class OtherCityPackTest {

  @TempDir Path directory;

  @Test
  void its_cases_come_out_as_it_says() throws IOException {
    OtherCity.write(directory);
    assertThat(new PolicyTester().run(scheme())).isNotEmpty().allMatch(CaseResult::passed);
  }

  @Test
  void it_names_its_levels_reviews_and_categories() throws IOException {
    OtherCity.write(directory);
    assertThat(scheme().levels()).containsExactly("TOWN", "RIVER_CITY");
    assertThat(scheme().reviews())
        .containsEntry("FOURTH_YEAR_VISIT", List.of("EXCELLENT", "SOUND", "WEAK"));
    StatedSpending spending = scheme().spending().orElseThrow();
    assertThat(spending.clause()).isEqualTo("WJ-8");
    assertThat(spending.categories().on(LocalDate.EPOCH)).hasSize(6).contains("TRIAL_PARTS");
    assertThat(Objects.requireNonNull(spending.residual()).on(LocalDate.EPOCH))
        .isEqualTo("SUNDRIES");
  }

  @Test
  void categories_hold_from_the_day_that_the_parameter_states() throws IOException {
    Path folder = OtherCity.write(directory);
    NewCity.change(
        folder,
        "clauses.yml",
        "wjDescribed: { always: SUNDRIES }",
        "wjDescribed: { always: SUNDRIES, 2027-01-01: SITE_VISITS }");
    StatedSpending spending = scheme().spending().orElseThrow();
    assertThat(Objects.requireNonNull(spending.residual()).on(LocalDate.of(2026, 12, 31)))
        .isEqualTo("SUNDRIES");
    assertThat(Objects.requireNonNull(spending.residual()).on(LocalDate.of(2027, 1, 1)))
        .isEqualTo("SITE_VISITS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scheme.yml  | categories: wjCategories | categories: wjCategory   | scheme.yml:15 | spending.categories",
        "scheme.yml  | residual: wjDescribed    | remainder: wjDescribed   | scheme.yml:15 | spending.remainder",
        "clauses.yml | wjArea: { always: 40 }   | wjArea: { always: forty } | clauses.yml:  | wjArea",
        "clauses.yml | measure: boost.star      | measure: boost.stars     | clauses.yml:  | boost.stars"
      })
  void a_mistake_is_named_with_file_line_and_key(
      String file, String right, String wrong, String place, String key) throws IOException {
    NewCity.change(OtherCity.write(directory), file, right, wrong);
    assertThatThrownBy(() -> PolicyCatalogue.load(directory))
        .isInstanceOf(PackFault.class)
        .message()
        .contains(place, key);
  }

  @Test
  void BDA_28_1_the_categories_of_the_measure_are_ten_and_the_last_is_described() {
    StatedSpending spending =
        PolicyCatalogue.load(null).find("BDA").orElseThrow().spending().orElseThrow();
    assertThat(spending.clause()).isEqualTo("BDA-28.1");
    assertThat(spending.categories().on(LocalDate.EPOCH)).hasSize(10).endsWith("OTHER");
  }

  private Scheme scheme() {
    return PolicyCatalogue.load(directory).find("WJ").orElseThrow();
  }
}
