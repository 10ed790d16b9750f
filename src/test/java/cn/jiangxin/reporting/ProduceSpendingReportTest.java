package cn.jiangxin.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Actor;
import cn.jiangxin.shared.Result;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.SmallDistrict;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProduceSpendingReportTest {

  @Inject ProduceSpendingReport produce;

  @BeforeAll
  void books() throws SQLException {
    SmallDistrict.insert();
    SmallDistrict.execute(
        """
        INSERT INTO boost_grant (id, studio_id, code, clause, project_code, amount_fen, granted_on, sub_account, recorded_at)
        VALUES (1, 1, 'G-1', 'BDA-26.1', 'P-1', 20000000, '2026-01-10', '2401-01', NOW(6)),
               (2, 3, 'G-3', 'BDA-26.1', NULL, 20000000, '2026-01-10', NULL, NOW(6)),
               (3, 4, 'G-4', 'BDA-26.2', NULL, 20000000, '2026-01-10', NULL, NOW(6))
        """,
        """
        INSERT INTO money_entry (id, grant_id, studio_id, kind, happened_on, reverses_id, note, idempotency_key, recorded_at)
        VALUES (1, 1, 1, 'INSTALMENT', '2026-02-01', NULL, NULL, 'k1', NOW(6)),
               (2, 1, 1, 'SPENDING', '2026-03-01', NULL, NULL, 'k2', NOW(6)),
               (3, 1, 1, 'SPENDING', '2026-03-05', NULL, NULL, 'k3', NOW(6)),
               (4, 1, 1, 'REVERSAL', '2026-03-09', 3, '发票有误', 'k4', NOW(6)),
               (5, 1, 1, 'SPENDING', '2026-09-16', NULL, NULL, 'k5', NOW(6)),
               (6, 2, 3, 'INSTALMENT', '2026-02-01', NULL, NULL, 'k6', NOW(6)),
               (7, 2, 3, 'SPENDING', '2026-04-01', NULL, NULL, 'k7', NOW(6))
        """,
        """
        INSERT INTO posting (entry_id, grant_id, account, amount_fen)
        VALUES (1, 1, 'FUNDS', 20000000), (1, 1, 'PAYER:BDA_UNION', -20000000),
               (2, 1, 'SPENT:EQUIPMENT', 1234567), (2, 1, 'FUNDS', -1234567),
               (3, 1, 'SPENT:MEETING', 300001), (3, 1, 'FUNDS', -300001),
               (4, 1, 'SPENT:MEETING', -300001), (4, 1, 'FUNDS', 300001),
               (5, 1, 'SPENT:OTHER', 100), (5, 1, 'FUNDS', -100),
               (6, 2, 'FUNDS', 10000000), (6, 2, 'PAYER:BDA_FISCAL', -10000000),
               (7, 2, 'SPENT:EQUIPMENT', 3333), (7, 2, 'FUNDS', -3333)
        """,
        """
        INSERT INTO spending (entry_id, grant_id, studio_id, project_code, spent_on, amount_fen, category, payee, purpose,
                              description, voucher_no, invoice_no, recorded_at)
        VALUES (2, 1, 1, 'P-1', '2026-03-01', 1234567, 'EQUIPMENT', '白云仪器有限公司', '主轴试验台', NULL, '记-7', '0440217', NOW(6)),
               (3, 1, 1, 'P-1', '2026-03-05', 300001, 'MEETING', '=1+1', '技术研讨', NULL, '记-8', NULL, NOW(6)),
               (5, 1, 1, 'P-1', '2026-09-16', 100, 'OTHER', '某店', '杂项', '样机运输', '记-9', NULL, NOW(6)),
               (7, 2, 3, NULL, '2026-04-01', 3333, 'EQUIPMENT', '某厂', '分拣设备', NULL, '记-1', NULL, NOW(6))
        """);
  }

  @Test
  void a_grant_is_accounted_for_to_the_fen_up_to_the_day_of_issue() throws Exception {
    PdfFile pdf = new PdfFile(done("G-1", ReportFormat.PDF, SmallDistrict.UNIT_UNION));

    assertThat(pdf.text())
        .contains("截至日期：2026-09-15", "BDA-26.1第二十六条", "2401-01", "东川区总工会")
        .contains("设备费112,345.67100.00", "会议费00.000.00", "其他支出00.000.00", "合计112,345.67")
        .contains("200,000.00", "187,654.33")
        .contains("2026-03-05会议费=1+1技术研讨记-83,000.01")
        .contains("冲销2026-03-05款项", "-3,000.01")
        .doesNotContain("记-9", "null");
  }

  @Test
  void the_balance_is_the_sum_of_the_postings_and_lines_add_up_to_what_was_spent()
      throws Exception {
    XlsxFile xlsx = new XlsxFile(done("G-1", ReportFormat.XLSX, SmallDistrict.AUDITOR));

    assertThat(xlsx.rows(1).get(1)).endsWith(200_000.0, 200_000.0, 12_345.67, 187_654.33);
    assertThat(xlsx.rows(2)).hasSize(11);
    assertThat(sum(xlsx.rows(2), 6)).isEqualTo(12_345.67);
    assertThat(sum(xlsx.rows(4), 11)).isEqualTo(12_345.67);
    assertThat(xlsx.rows(4).get(1))
        .contains(LocalDate.of(2026, 3, 1), "设备费", "白云仪器有限公司", "记-7", "0440217", 12_345.67);
    assertThat(xlsx.rows(4).get(2)).contains("'=1+1");
    assertThat(xlsx.rows(4).get(3)).contains(-3_000.01);
  }

  @Test
  void the_district_lists_and_adds_up_what_the_actor_may_see() throws Exception {
    assertThat(codes(SmallDistrict.DISTRICT_UNION)).containsExactly("G-1", "G-3");
    assertThat(codes(SmallDistrict.LEADER)).containsExactly("G-1");
    assertThat(codes(Actor.SERVICE)).containsExactly("G-1", "G-3", "G-4");
    assertThat(new PdfFile(done(null, ReportFormat.PDF, SmallDistrict.DISTRICT_UNION)).text())
        .contains("合计300,000.0012,379.00287,621.00", "设备费212,379.00100.00")
        .doesNotContain("G-4");
  }

  @Test
  void a_foreign_grant_is_answered_like_one_that_does_not_exist() {
    assertThat(reasons("G-3", SmallDistrict.UNIT_UNION))
        .containsExactly(Result.Reason.at("grant", "reporting.refused.grant", "G-3"));
    assertThat(reasons("G-99", SmallDistrict.UNIT_UNION))
        .containsExactly(Result.Reason.at("grant", "reporting.refused.grant", "G-99"));
    assertThat(reasons("G-1", SmallDistrict.OTHER_LEADER)).hasSize(1);
  }

  @Test
  void a_day_before_the_grant_knows_of_no_grant() {
    ReportRequest request =
        ReportRequest.of("G-1", ReportFormat.PDF, Locale.CHINA, LocalDate.of(2026, 1, 9));

    assertThat(produce.of(request, Actor.SERVICE, new ByteArrayOutputStream()))
        .isInstanceOf(Result.Refused.class);
  }

  private static double sum(List<List<@Nullable Object>> rows, int column) {
    long fen =
        rows.stream()
            .skip(1)
            .map(row -> (Double) row.get(column))
            .mapToLong(amount -> amount == null ? 0 : Math.round(amount * 100))
            .sum();
    return fen / 100.0;
  }

  private List<Object> codes(Actor actor) throws Exception {
    return new XlsxFile(done(null, ReportFormat.XLSX, actor))
        .rows(1).stream().skip(1).map(row -> (Object) row.get(3)).toList();
  }

  private byte[] done(@Nullable String code, ReportFormat format, Actor actor) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(produce.of(request(code, format), actor, out)).isInstanceOf(Result.Done.class);
    return out.toByteArray();
  }

  private List<Result.Reason> reasons(String code, Actor actor) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Result.Reason> reasons =
        produce.of(request(code, ReportFormat.PDF), actor, out).fold(file -> List.of(), r -> r);
    assertThat(out.size()).isZero();
    return reasons;
  }

  private static ReportRequest request(@Nullable String code, ReportFormat format) {
    return new ReportRequest(code, format, Locale.CHINA, SmallDistrict.TODAY);
  }
}
