package cn.jiangxin.access.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** The test values of RFC 6238, appendix B, for SHA-1. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void codes_are_those_of_the_standard(long second, String code) {
    assertThat(TimeCode.at(SECRET, TimeCode.step(second), 8)).isEqualTo(code);
    assertThat(TimeCode.at(SECRET, TimeCode.step(second))).isEqualTo(code.substring(2));
  }

  @Test
  void a_step_lasts_half_a_minute() {
    assertThat(TimeCode.step(29)).isZero();
    assertThat(TimeCode.step(30)).isEqualTo(1);
  }

  /** The test values of RFC 4648, without padding. */
  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void base_32_is_that_of_the_standard(String text, String encoded) {
    assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    assertThat(new String(Base32.decode(encoded), StandardCharsets.US_ASCII)).isEqualTo(text);
  }

  @Test
  void a_picture_holds_the_three_corners_within_a_quiet_zone() {
    QrPicture picture = QrPicture.of("otpauth://totp/x?secret=MZXW6YTBOI");

    assertThat(picture.size()).isBetween(29, 60);
    assertThat(picture.path()).startsWith("M4 4h1v1h-1z").doesNotContain("M3 ", "M0 ");
  }
}
