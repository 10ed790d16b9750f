package cn.jiangxin.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Actor;
import cn.jiangxin.shared.Result;
import cn.jiangxin.testing.AYear;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.SmallDistrict;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The file of one studio as of a day. */
@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProduceStudioFileTest {

  @Inject ProduceStudioFile produce;

  @BeforeAll
  void year() throws SQLException {
    SmallDistrict.insert();
    AYear.insert();
  }

  @Test
  void it_tells_who_the_studio_is_and_what_stands_in_its_ledgers() throws Exception {
    PdfFile pdf = new PdfFile(done(SmallDistrict.TODAY, SmallDistrict.UNIT_UNION, Locale.CHINESE));

    assertThat(pdf.text())
        .contains("韩澍创新工作室档案", "截至2026-09-15", "青松机械厂", "一、基本情况与沿革", "三、待办事项与依据条款")
        .contains("BDA-14.4", "十二、助推资金", "十三、支出与凭证", "第1页")
        .doesNotContain("向蓓", "null", "reporting.");
    assertThat(pdf.bookmarks()).hasSize(13);
    assertThat(pdf.fonts(false)).isEmpty();
  }

  @Test
  void in_English_too() throws Exception {
    PdfFile pdf = new PdfFile(done(SmallDistrict.TODAY, SmallDistrict.UNIT_UNION, Locale.ENGLISH));

    assertThat(pdf.text()).contains("Fileof", "1.Identityandhistory").doesNotContain("reporting.");
  }

  @Test
  void what_came_after_the_day_is_left_out() throws Exception {
    PdfFile before =
        new PdfFile(done(LocalDate.of(2020, 1, 1), SmallDistrict.UNIT_UNION, Locale.CHINESE));

    assertThat(before.text()).contains("截至2020-01-01", "六、创新活动无", "十二、助推资金无");
  }

  @Test
  void a_foreign_studio_is_answered_like_one_that_does_not_exist() {
    assertThat(of("S-1", SmallDistrict.OTHER_LEADER)).isInstanceOf(Result.Refused.class);
    assertThat(of("S-99", SmallDistrict.UNIT_UNION)).isInstanceOf(Result.Refused.class);
  }

  @Test
  void whoever_takes_it_out_stands_in_the_audit_trail() throws SQLException {
    done(SmallDistrict.TODAY, SmallDistrict.LEADER, Locale.CHINESE);

    assertThat(
            SmallDistrict.column(
                "SELECT CONCAT(subject_kind, ' ', subject_code) FROM audit_entry"
                    + " WHERE action = 'PRODUCE_REPORT' ORDER BY id DESC LIMIT 1"))
        .containsExactly("studio-file S-1");
  }

  private byte[] done(LocalDate day, Actor actor, Locale locale) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Result<ReportFile> result =
        produce.of(
            ReportRequest.of("S-1", ReportFormat.PDF, locale, SmallDistrict.TODAY),
            day,
            actor,
            out);
    assertThat(result).isInstanceOf(Result.Done.class);
    return out.toByteArray();
  }

  private Result<ReportFile> of(String code, Actor actor) {
    return produce.of(
        ReportRequest.of(code, ReportFormat.PDF, Locale.CHINESE, SmallDistrict.TODAY),
        SmallDistrict.TODAY,
        actor,
        new ByteArrayOutputStream());
  }
}
