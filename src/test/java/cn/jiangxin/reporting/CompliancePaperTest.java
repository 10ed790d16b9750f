package cn.jiangxin.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompliancePaperTest {
  private static final Locale ZH = Locale.CHINA;

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void a_studio_without_findings_gets_a_page_that_says_so(String language) throws Exception {
    Locale locale = Locale.forLanguageTag(language);
    PdfFile pdf =
        Pressed.pdf(
            "compliance-empty", compliance(Samples.emptyStudio(locale), locale).ofStudio(), locale);

    assertThat(pdf.pages()).isEqualTo(1);
    assertThat(pdf.text())
        .contains("新设工作室", Samples.wording(locale).text("reporting.none"))
        .doesNotContain("null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void a_studio_is_printed_with_head_tally_cards_and_deadlines(String language) throws Exception {
    Locale locale = Locale.forLanguageTag(language);
    PdfFile pdf =
        Pressed.pdf(
            "compliance", compliance(Samples.usualStudio(1, locale), locale).ofStudio(), locale);
    Wording wording = Samples.wording(locale);

    assertThat(pdf.text())
        .contains("韩澍创新工作室", "2021-11-30", "2026-11-30", "BDA/1.0", "BDA-4.1第十四条", "交流活动，差1")
        .contains(Pressed.packed(wording.text("reporting.verdict.PROPOSE_REVOCATION")))
        .contains(Pressed.packed(wording.text("reporting.sign.seal")))
        .doesNotContain("null", "reporting.");
  }

  @Test
  void three_hundred_findings_and_names_of_two_hundred_characters_are_printed_in_full()
      throws Exception {
    PdfFile pdf =
        Pressed.pdf("compliance-extreme", compliance(Samples.extremeStudio(ZH), ZH).ofStudio(), ZH);

    assertThat(pdf.text())
        .contains(Samples.LONG_NAME, "S-" + "9".repeat(38))
        .doesNotContain("null");
    assertThat(pdf.count("第十四条")).isEqualTo(300 - 37);
    assertThat(pdf.text()).contains("第" + pdf.pages() + "页共" + pdf.pages() + "页");
  }

  @Test
  void no_line_begins_with_a_punctuation_mark() throws Exception {
    PdfFile pdf =
        Pressed.pdf("compliance-lines", compliance(Samples.extremeStudio(ZH), ZH).ofStudio(), ZH);

    assertThat(pdf.lines()).noneMatch(line -> line.matches("[，。；、：）].*"));
  }

  @Test
  void every_font_is_embedded_as_a_subset() throws Exception {
    PdfFile pdf =
        Pressed.pdf("compliance-fonts", compliance(Samples.usualStudio(1, ZH), ZH).ofStudio(), ZH);

    assertThat(pdf.fonts(false)).isEmpty();
    assertThat(pdf.fonts(true))
        .hasSize(2)
        .allMatch(font -> font.matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)"));
  }

  @Test
  void the_district_has_an_overview_a_bookmark_for_each_unit_and_studio_and_leaves_out_what_is_met()
      throws Exception {
    List<StudioReport> studios =
        IntStream.range(0, 40).mapToObj(i -> Samples.usualStudio(i, ZH)).toList();
    PdfFile pdf =
        Pressed.pdf("compliance-district", Samples.compliance(studios, ZH).ofDistrict(), ZH);

    assertThat(pdf.bookmarks()).hasSize(1 + 5 + 40).startsWith("总览", "青松机械厂0", "S-0　韩澍创新工作室");
    assertThat(pdf.count("第十四条")).isEqualTo(40 * 9);
    assertThat(pdf.text()).contains("合计80").doesNotContain("null");
  }

  @Test
  void a_district_without_studios_is_one_page() throws Exception {
    PdfFile pdf =
        Pressed.pdf("compliance-none", Samples.compliance(List.of(), ZH).ofDistrict(), ZH);

    assertThat(pdf.pages()).isEqualTo(1);
    assertThat(pdf.text()).contains("总览无").doesNotContain("null");
  }

  @Test
  void the_workbook_has_real_numbers_and_days_a_frozen_head_and_a_filter() throws Exception {
    XlsxFile xlsx =
        Pressed.xlsx("compliance", compliance(Samples.usualStudio(1, ZH), ZH).sheets(), ZH);

    assertThat(xlsx.sheets()).containsExactly("工作室", "逐条判定", "待办期限");
    assertThat(xlsx.rows(1).get(1))
        .startsWith("青松机械厂0", "S-1", "韩澍创新工作室")
        .contains(LocalDate.of(2021, 11, 30), 2.0, Samples.TODAY);
    assertThat(xlsx.rows(2)).hasSize(13);
    assertThat(xlsx.rows(2).get(1)).contains(0.0, 4.0, LocalDate.of(2026, 12, 31), 200_000.0);
    for (int sheet = 1; sheet <= 3; sheet++) {
      assertThat(xlsx.attribute(sheet, "pane", "ySplit")).isEqualTo("1");
      assertThat(xlsx.attribute(sheet, "autoFilter", "ref")).startsWith("$A$1:");
      assertThat(xlsx.count(sheet, "f") + xlsx.count(sheet, "mergeCell")).isZero();
    }
  }

  @Test
  void a_workbook_without_studios_has_the_heads_alone() throws Exception {
    XlsxFile xlsx = Pressed.xlsx("compliance-none", Samples.compliance(List.of(), ZH).sheets(), ZH);

    assertThat(xlsx.rows(1)).hasSize(1);
    assertThat(xlsx.rows(2)).hasSize(1);
    assertThat(xlsx.rows(3)).hasSize(1);
  }

  private static CompliancePaper compliance(StudioReport studio, Locale locale) {
    return Samples.compliance(List.of(studio), locale);
  }
}
