package cn.jiangxin.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpendingPaperTest {
  private static final Locale ZH = Locale.CHINA;

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void a_grant_without_spending_shows_all_ten_categories_at_nought(String language)
      throws Exception {
    Locale locale = Locale.forLanguageTag(language);
    PdfFile pdf =
        Pressed.pdf("spending-empty", spending(Samples.usualGrant(1), 0, locale).ofGrant(), locale);
    Wording wording = Samples.wording(locale);

    assertThat(pdf.text())
        .contains(Pressed.packed(wording.text("funding.category.EQUIPMENT")) + "00.00")
        .contains(Pressed.packed(wording.text("funding.category.OTHER")) + "00.00")
        .contains(wording.text("reporting.none"))
        .doesNotContain("null", "reporting.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void a_grant_is_printed_with_account_categories_payments_and_every_spending(String language)
      throws Exception {
    Locale locale = Locale.forLanguageTag(language);
    PdfFile pdf =
        Pressed.pdf("spending", spending(Samples.usualGrant(1), 24, locale).ofGrant(), locale);

    assertThat(pdf.text())
        .contains("200,000.00", "123,456.78", "76,543.22", "记-100", "-1,234.56", "24,693.65")
        .doesNotContain("null", "reporting.");
  }

  @Test
  void three_hundred_spendings_and_long_names_are_printed_in_full() throws Exception {
    PdfFile pdf =
        Pressed.pdf("spending-extreme", spending(Samples.extremeGrant(), 300, ZH).ofGrant(), ZH);

    assertThat(pdf.text()).contains(Samples.LONG_NAME, "记-399").doesNotContain("null");
    assertThat(pdf.fonts(false)).isEmpty();
  }

  @Test
  void the_district_adds_up_grants_and_categories_without_clipping_a_sum() throws Exception {
    List<GrantHead> grants = IntStream.range(0, 40).mapToObj(Samples::usualGrant).toList();
    PdfFile pdf =
        Pressed.pdf("spending-district", Samples.spending(grants, 12, ZH).ofDistrict(), ZH);

    assertThat(pdf.text()).contains("8,000,000.00", "4,938,271.20", "3,061,728.80", "493,846.40");
    assertThat(pdf.bookmarks()).hasSize(1 + 5 + 40);
  }

  @Test
  void a_district_without_grants_is_one_page() throws Exception {
    PdfFile pdf = Pressed.pdf("spending-none", Samples.spending(List.of(), 0, ZH).ofDistrict(), ZH);

    assertThat(pdf.pages()).isEqualTo(1);
    assertThat(pdf.text()).doesNotContain("null");
  }

  @Test
  void text_that_looks_like_a_formula_is_neutralised_and_negative_amounts_stay_numbers()
      throws Exception {
    XlsxFile xlsx = Pressed.xlsx("spending", spending(Samples.usualGrant(1), 24, ZH).sheets(), ZH);

    assertThat(xlsx.sheets()).containsExactly("资金", "支出分类", "资金拨入", "支出明细");
    assertThat(xlsx.rows(1).get(1))
        .contains(200_000.0, 123_456.78, 76_543.22, LocalDate.of(2026, 1, 10));
    assertThat(xlsx.rows(2)).hasSize(11);
    assertThat(xlsx.rows(4).get(1)).contains("'" + Samples.FORMULA, 1_234.56);
    assertThat(xlsx.rows(4)).anySatisfy(row -> assertThat(row).contains(-1_234.56));
    for (int sheet = 1; sheet <= 4; sheet++) {
      assertThat(xlsx.count(sheet, "f") + xlsx.count(sheet, "mergeCell")).isZero();
      assertThat(xlsx.attribute(sheet, "pane", "ySplit")).isEqualTo("1");
    }
  }

  private static SpendingPaper spending(GrantHead grant, int spendings, Locale locale) {
    return Samples.spending(List.of(grant), spendings, locale);
  }
}
