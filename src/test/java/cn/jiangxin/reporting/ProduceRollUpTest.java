package cn.jiangxin.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Actor;
import cn.jiangxin.reporting.rollup.YearSpan;
import cn.jiangxin.shared.Result;
import cn.jiangxin.testing.AYear;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.SmallDistrict;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProduceRollUpTest {
  private static final YearSpan YEAR = YearSpan.of(2026, SmallDistrict.TODAY);

  @Inject ProduceRollUp produce;

  @BeforeAll
  void year() throws SQLException {
    SmallDistrict.insert();
    AYear.insert();
  }

  @Test
  void BDA_22_2_the_unit_prints_each_studio_and_the_total() throws Exception {
    PdfFile pdf = new PdfFile(done("U-1", ReportFormat.PDF, SmallDistrict.UNIT_UNION));

    assertThat(pdf.text())
        .contains("2026年度职工创新工作室台账汇总表", "统计期间：2026-01-01至2026-09-15单位：青松机械厂")
        .contains("韩澍创新工作室21211112112", "合计213211121121")
        .contains("12,345.67", "高级技师1人；高级工1人", "BDA-14.4", "3／4")
        .doesNotContain("向蓓", "null", "reporting.");
    assertThat(pdf.fonts(false)).isEmpty();
  }

  @Test
  void the_district_prints_an_overview_and_unit_by_unit() throws Exception {
    PdfFile pdf = new PdfFile(done(null, ReportFormat.PDF, SmallDistrict.DISTRICT_UNION));

    assertThat(pdf.bookmarks()).hasSize(3);
    assertThat(pdf.text()).contains("范围：东川区总工会", "青松机械厂", "白云物流公司").doesNotContain("长河");
  }

  @Test
  void the_workbook_holds_units_studios_levels_and_what_is_missing() throws Exception {
    XlsxFile xlsx = new XlsxFile(done(null, ReportFormat.XLSX, SmallDistrict.DISTRICT_UNION));

    assertThat(xlsx.sheets()).containsExactly("单位合计", "工作室", "技能等级", "还差什么");
    assertThat(xlsx.rows(1)).hasSize(4);
    assertThat(xlsx.rows(1).get(3)).startsWith("合计", 3.0, 3.0).endsWith(12_345.67);
    assertThat(xlsx.rows(2).get(1))
        .startsWith("青松机械厂", "S-1", "韩澍创新工作室", 2.0, 1.0, 2.0)
        .endsWith(0.0, 12_345.67);
    assertThat(xlsx.rows(3).get(1)).containsExactly("青松机械厂", "S-1", "韩澍创新工作室", "高级技师", 1.0);
    assertThat(xlsx.rows(4)).hasSize(2);
  }

  @Test
  void a_foreign_unit_is_answered_like_one_that_does_not_exist_and_nothing_is_written() {
    assertThat(reasons("U-2", SmallDistrict.UNIT_UNION))
        .containsExactly(Result.Reason.at("unit", "reporting.refused.unit", "U-2"));
    assertThat(reasons("U-9", SmallDistrict.UNIT_UNION)).hasSize(1);
    assertThat(reasons(null, SmallDistrict.LEADER))
        .containsExactly(Result.Reason.of("reporting.refused.rollup"));
  }

  @Test
  void whoever_takes_the_roll_up_out_stands_in_the_audit_trail() throws SQLException {
    done("U-1", ReportFormat.XLSX, SmallDistrict.UNIT_UNION);

    assertThat(
            SmallDistrict.column(
                "SELECT CONCAT(subject_kind, ' ', subject_code, ' ', JSON_UNQUOTE(JSON_EXTRACT(detail, '$.year')))"
                    + " FROM audit_entry WHERE action = 'PRODUCE_REPORT' ORDER BY id DESC LIMIT 1"))
        .containsExactly("roll-up U-1 2026");
  }

  private byte[] done(@Nullable String code, ReportFormat format, Actor actor) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(produce.of(request(code, format), YEAR, actor, out)).isInstanceOf(Result.Done.class);
    return out.toByteArray();
  }

  private List<Result.Reason> reasons(@Nullable String code, Actor actor) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Result.Reason> reasons =
        produce
            .of(request(code, ReportFormat.PDF), YEAR, actor, out)
            .fold(file -> List.of(), r -> r);
    assertThat(out.size()).isZero();
    return reasons;
  }

  private static ReportRequest request(@Nullable String code, ReportFormat format) {
    return new ReportRequest(code, format, Locale.CHINA, SmallDistrict.TODAY);
  }
}
