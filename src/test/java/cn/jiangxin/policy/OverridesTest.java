package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that a parameter can not have are refused at its name, before anything is judged. */
class OverridesTest {
  private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.load(null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BDA|firstRecognitionBoost|200000.001",
        "BDA|firstRecognitionBoost|0.001",
        "BDA|firstRecognitionBoost|1e3",
        "BDA|starBoost|0.001",
        "BJ24|patentBoost|3000.001",
        "BJ24|grades.MUNICIPAL|100000.001,50000",
        "BJ24|quotaGrades|100000,50000",
        "BJ24|quotaTotal|0.001",
        "BJ24|shares.MUNICIPAL|0",
        "BJ24|shares.MUNICIPAL|0,0",
        "BJ24|shares.MUNICIPAL|1,1,1",
        "BJ24|patentShares|0,0",
        "BJ24|sharePayers|BJ_MUNICIPAL_UNION",
        "CSTA|participationFee|0.001",
      })
  void a_sum_or_ratio_that_makes_no_sense_is_refused_at_its_name(
      String scheme, String name, String value) {
    Scheme now = CATALOGUE.find(scheme).orElseThrow();
    assertThatExceptionOfType(OverrideFault.class)
        .isThrownBy(() -> Overrides.apply(now, Map.of(name, value)))
        .satisfies(fault -> assertThat(fault.name()).isEqualTo(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BDA|firstRecognitionBoost|0.01",
        "BJ24|patentBoost|3000.1",
        "BJ24|shares.MUNICIPAL|0,1",
        "BJ24|grades.MUNICIPAL|100000.01, 50000",
      })
  void a_sum_to_the_fen_and_a_ratio_of_which_one_bears_all_are_taken(
      String scheme, String name, String value) {
    Scheme now = CATALOGUE.find(scheme).orElseThrow();
    assertThat(Overrides.apply(now, Map.of(name, value)).parameters())
        .anyMatch(stated -> stated.name().equals(name) && stated.latest().equals(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BDA|patentKinds14|FOO",
        "BDA|patentKinds14|INVENTION, FOO",
        "BDA|reReviewPassingResults|PASSED",
        "BJ24|cappedSources|UNIT_UNION",
        "SH23|managedEmployers|HOSPITAL",
        "CSTA|ineffectiveResults|FAILED",
      })
  void a_list_with_a_code_that_no_file_can_bear_is_refused_at_its_name(
      String scheme, String name, String value) {
    Scheme now = CATALOGUE.find(scheme).orElseThrow();
    assertThatExceptionOfType(OverrideFault.class)
        .isThrownBy(() -> Overrides.demandKnownCodes(now, Map.of(name, value)))
        .satisfies(
            fault -> {
              assertThat(fault.name()).isEqualTo(name);
              assertThat(fault.key()).isEqualTo("assess.fault.code");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BDA|patentKinds14|INVENTION",
        "BDA|reReviewPassingResults|PASS, FAIL",
        "BJ24|cappedSources|UNION, UNIT",
        "CSTA|ineffectiveResults|REJECTED",
      })
  void a_list_of_known_codes_is_taken(String scheme, String name, String value) {
    Scheme now = CATALOGUE.find(scheme).orElseThrow();
    assertThatNoException().isThrownBy(() -> Overrides.demandKnownCodes(now, Map.of(name, value)));
  }
}
