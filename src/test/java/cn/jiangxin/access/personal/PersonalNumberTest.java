package cn.jiangxin.access.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110105199003078879",
        "11010519491231002X",
        "11010519491231002x",
        "110105 1990 0307 8879",
        "110105202609151238"
      })
  void a_resident_number_holds_with_its_check_character_and_a_day_that_has_come(String entered) {
    assertThat(identity(IdentityPaper.RESIDENT_ID, entered)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110105199003078878",
        "110105199003078897",
        "110105199002308879",
        "110105202609161233",
        "11010519900307887",
        "1101051990030788791",
        "11010519900307887A",
        "",
        "一一〇一〇五"
      })
  void a_digit_turned_a_day_that_is_none_or_to_come_and_another_length_do_not(String entered) {
    assertThat(identity(IdentityPaper.RESIDENT_ID, entered)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "PASSPORT, E12345678, true",
    "PASSPORT, E1234, false",
    "HK_MACAO_PERMIT, H12345678, true",
    "HK_MACAO_PERMIT, K12345678, false",
    "TAIWAN_PERMIT, 12345678, true",
    "TAIWAN_PERMIT, 123456789, false",
    "FOREIGN_RESIDENT, ABC123456789012, true",
    "FOREIGN_RESIDENT, 110105199003078879, true",
    "FOREIGN_RESIDENT, 110105199003078878, false"
  })
  void other_papers_have_their_own_shape(IdentityPaper paper, String entered, boolean holds) {
    assertThat(identity(paper, entered)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({
    "13912345678, true",
    "139 1234 5678, true",
    "+86-139-1234-5678, true",
    "008613912345678, true",
    "12912345678, false",
    "1391234567, false",
    "139123456789, false"
  })
  void a_mobile_number_has_eleven_digits(String entered, boolean holds) {
    assertThat(PersonalNumber.mobile(entered).isPresent()).isEqualTo(holds);
    PersonalNumber.mobile(entered)
        .ifPresent(number -> assertThat(number.text()).isEqualTo("13912345678"));
  }

  @ParameterizedTest
  @CsvSource({
    "6222021234567890128, true",
    "6222 0212 3456 7890 128, true",
    "6222021234567890129, false",
    "6222021234567890182, false",
    "62220212345, false"
  })
  void a_card_number_holds_with_its_check_digit(String entered, boolean holds) {
    assertThat(PersonalNumber.card(entered).isPresent()).isEqualTo(holds);
  }

  @Test
  void nothing_but_the_last_four_characters_is_said_of_a_number() {
    assertThat(PersonalNumber.card("6222021234567890128").orElseThrow()).hasToString("CARD[…0128]");
    assertThat(PersonalNumber.masked("110105199003078878")).isEqualTo("…8878");
    assertThat(PersonalNumber.masked("1391234")).isEqualTo("…");
  }

  private static boolean identity(IdentityPaper paper, String entered) {
    return PersonalNumber.identity(paper, entered, TODAY).isPresent();
  }
}
