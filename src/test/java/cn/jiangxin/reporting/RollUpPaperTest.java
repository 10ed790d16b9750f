package cn.jiangxin.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.reporting.rollup.UnitYear;
import cn.jiangxin.reporting.rollup.YearSpan;
import cn.jiangxin.reporting.rollup.Years;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollUpPaperTest {
  private static final Locale ZH = Locale.CHINA;

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void a_unit_is_printed_with_its_total(String language) throws Exception {
    Locale locale = Locale.forLanguageTag(language);
    PdfFile pdf =
        Pressed.pdf("roll-up", paper(List.of(Years.unit("青松机械厂", 6)), locale).ofUnit(), locale);

    assertThat(pdf.text())
        .contains("1,234,567.89", "BDA-14.4")
        .doesNotContain("null", "reporting.");
    assertThat(pdf.fonts(false)).isEmpty();
  }

  @Test
  void a_unit_without_studios_is_one_page() throws Exception {
    PdfFile pdf = Pressed.pdf("roll-up-none", paper(List.of(Years.unit("空厂", 0)), ZH).ofUnit(), ZH);

    assertThat(pdf.pages()).isEqualTo(1);
    assertThat(pdf.text()).contains("无").doesNotContain("null");
  }

  @Test
  void long_names_and_many_units_are_printed_in_full() throws Exception {
    List<UnitYear> units =
        IntStream.range(0, 30)
            .mapToObj(i -> Years.unit(i == 0 ? Samples.LONG_NAME : "厂" + i, 12))
            .toList();
    PdfFile pdf = Pressed.pdf("roll-up-district", paper(units, ZH).ofDistrict(), ZH);

    assertThat(pdf.text()).contains(Samples.LONG_NAME, "444,444,440.40").doesNotContain("null");
    assertThat(pdf.bookmarks()).hasSize(31);
  }

  private static RollUpPaper paper(List<UnitYear> units, Locale locale) {
    Wording wording = Samples.wording(locale);
    return new RollUpPaper(
        units,
        YearSpan.of(2026, Samples.TODAY),
        List.of("示范区总工会"),
        wording,
        new RollUpLines(wording, Samples.CLAUSES));
  }
}
