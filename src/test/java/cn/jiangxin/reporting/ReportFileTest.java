package cn.jiangxin.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.shared.sheet.SheetText;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFileTest {

  @Test
  void a_file_is_named_by_kind_code_and_day_and_offered_under_both_names() {
    ReportFile file = ReportFile.of("合规情况报告", "compliance", request("S-1"));

    assertThat(file.name()).isEqualTo("合规情况报告-s-1-20261120.pdf");
    assertThat(file.contentDisposition())
        .isEqualTo(
            "attachment; filename=\"compliance-s-1-20261120.pdf\";"
                + " filename*=UTF-8''%E5%90%88%E8%A7%84%E6%83%85%E5%86%B5%E6%8A%A5%E5%91%8A-s-1-20261120.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../etc/passwd", "a\"; filename=\"x.exe", "a\r\nSet-Cookie: x", "a\u0000b"})
  void nothing_of_a_code_but_letters_digits_and_hyphens_reaches_a_name(String code) {
    ReportFile file = ReportFile.of("报告", "compliance", request(code));

    assertThat(file.plainName()).matches("compliance-[a-z0-9_-]+-20261120\\.pdf");
    assertThat(file.contentDisposition()).doesNotContain("\r", "\n", "..");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "=1+1|'=1+1",
        "+86|'+86",
        "-3|'-3",
        "@sum|'@sum",
        "\t=1|'\t=1",
        "3=3|3=3",
        "工作室|工作室"
      })
  void cell_text_can_not_act_as_a_formula(String text, String neutral) {
    assertThat(SheetText.neutral(text)).isEqualTo(neutral);
  }

  private static ReportRequest request(String code) {
    return ReportRequest.of(code, ReportFormat.PDF, Locale.CHINA, Samples.TODAY);
  }
}
