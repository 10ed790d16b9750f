package cn.jiangxin.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Role;
import cn.jiangxin.shared.Result;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.SmallDistrict;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProduceComplianceReportTest {
  private static final Actor ADMINISTRATOR =
      new Actor(
          26L,
          "system",
          "季守拙",
          Set.of(new Actor.Assignment(Role.SYSTEM_ADMINISTRATOR, null, null)));

  @Inject ProduceComplianceReport produce;

  @BeforeAll
  void district() throws SQLException {
    SmallDistrict.insert();
    SmallDistrict.execute(
        """
        INSERT INTO assessed_subject (subject_kind, subject_code, studio_id, assessed_on)
        VALUES ('STUDIO', 'S-1', 1, '2026-09-15'), ('STUDIO', 'S-4', 4, '2026-09-14')
        """,
        """
        INSERT INTO project (studio_id, code, name, kind, lead_name, status, recorded_at)
        VALUES (1, 'P-9', '主轴改造', 'TECH_RENOVATION', '韩澍', 'VERIFIED', NOW(6))
        """,
        finding(
            "STUDIO', 'S-1",
            1,
            "BDA-14.4",
            "2026",
            "OPEN",
            "3",
            "4",
            "2026-12-31",
            "NULL",
            """
            {"facts":[{"label":"policy.term.exchange-activity","value":"3","ref":null},
                      {"label":"policy.term.review-result","value":"KEEP","ref":"review:1"},
                      {"label":"policy.term.concurrence","value":"BDA_UNION 2021-11-20","ref":null},
                      {"label":"policy.term.member","value":"CORE","ref":"member:1"},
                      {"label":"policy.term.member","value":"ORDINARY","ref":"member:2"},
                      {"label":"policy.term.member","value":"ORDINARY","ref":"member:3"}],
             "missing":[{"what":"policy.term.exchange-activity","shortBy":1}],
             "notes":[{"key":"policy.remark.backdated","args":["2026-03-01","45"]}],"shares":{},"reminders":[]}
            """),
        finding(
            "STUDIO', 'S-1",
            1,
            "BDA-26.1",
            "",
            "PASS",
            "NULL",
            "NULL",
            null,
            "20000000",
            """
            {"facts":[],"missing":[],"notes":[],"shares":{"BDA_UNION":20000000},"reminders":[]}
            """),
        finding(
            "STUDIO', 'S-1",
            1,
            "BDA-24.1",
            "C1",
            "OPEN",
            "NULL",
            "NULL",
            "2026-11-30",
            "NULL",
            """
            {"facts":[],"missing":[],"notes":[],"shares":{},"reminders":[]}
            """),
        finding(
            "STUDIO', 'S-1",
            1,
            "BDA-4.3",
            "",
            "UNKNOWN",
            "NULL",
            "NULL",
            null,
            "NULL",
            """
            {"facts":[],"missing":[{"what":"policy.term.union-founded-on","shortBy":null}],"notes":[],"shares":{},"reminders":[]}
            """),
        finding(
            "BOOST_PROJECT', 'P-9",
            1,
            "BJ24-J.5",
            "",
            "FLAG",
            "NULL",
            "NULL",
            "2026-09-30",
            "NULL",
            """
            {"facts":[],"missing":[],"notes":[],"shares":{},"reminders":[]}
            """));
    SmallDistrict.deadline(1, "BDA-14.4", "2026-12-31");
    SmallDistrict.deadline(1, "BDA-24.1", "2026-09-10");
    SmallDistrict.alert(3, "BDA-14.1", "2025", "HIGH", null, null);
    SmallDistrict.alert(4, "BDA-8.1", "", "HIGH", null, null);
  }

  private static String finding(
      String subject,
      long studio,
      String clause,
      String period,
      String verdict,
      String counted,
      String limit,
      @Nullable String due,
      String fen,
      String detail) {
    return """
        INSERT INTO finding (subject_kind, subject_code, studio_id, clause, period, verdict, counted, limit_value,
                             due_on, amount_fen, detail, scheme_version, found_on)
        VALUES ('%s', %d, '%s', '%s', '%s', %s, %s, %s, %s, '%s', 'BDA/1.0', '2026-01-01')
        """
        .formatted(
            subject,
            studio,
            clause,
            period,
            verdict,
            counted,
            limit,
            due == null ? "NULL" : "'" + due + "'",
            fen,
            detail);
  }

  @Test
  void a_studio_is_reported_from_its_stored_findings() throws Exception {
    PdfFile pdf = new PdfFile(done("S-1", ReportFormat.PDF, SmallDistrict.UNIT_UNION));

    assertThat(pdf.text())
        .contains("韩澍创新工作室编号S-1", "青松机械厂", "技术攻关型", "评估日期2026-09-15")
        .contains("东川区总工会2021-11-20同意", "东川区科技创新局2021-11-30同意", "管理周期止2026-11-30")
        .contains(
            "交流活动：3；复审结果：保留称号；单位意见：开发区总工会2021-11-20；团队成员：核心成员、成员×2",
            "交流活动，差1",
            "2026-03-01事后45天才录入，请复核。")
        .contains("金额200,000.00元；东川区总工会承担200,000.00元", "第1周期", "未登记")
        .contains("助推项目P-9主轴改造", "BJ24-J.5")
        .contains("还有107天", "逾期5天")
        .doesNotContain("policy.", "null");
    assertThat(pdf.text())
        .containsSubsequence("BDA-4.3", "BDA-14.4", "BDA-24.1", "BDA-26.1", "BJ24-J.5");
  }

  @Test
  void clause_texts_and_labels_follow_the_language() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportRequest request =
        ReportRequest.of("S-1", ReportFormat.PDF, Locale.ENGLISH, SmallDistrict.TODAY);
    Result<ReportFile> result = produce.of(request, SmallDistrict.UNIT_UNION, out);

    assertThat(result).isInstanceOf(Result.Done.class);
    assertThat(new PdfFile(out.toByteArray()).text())
        .contains("ComplianceReport", "Periodrunning", "exchangeactivit")
        .doesNotContain("policy.");
  }

  @Test
  void a_foreign_studio_is_answered_like_one_that_does_not_exist() {
    assertThat(reasons("S-4", SmallDistrict.UNIT_UNION))
        .containsExactly(Result.Reason.at("studio", "reporting.refused.studio", "S-4"));
    assertThat(reasons("S-99", SmallDistrict.UNIT_UNION))
        .containsExactly(Result.Reason.at("studio", "reporting.refused.studio", "S-99"));
    assertThat(reasons("S-4", SmallDistrict.LEADER)).hasSize(1);
    assertThat(reasons("S-1", SmallDistrict.OTHER_LEADER)).hasSize(1);
  }

  @Test
  void who_may_not_produce_reports_is_refused() {
    assertThat(reasons("S-1", ADMINISTRATOR))
        .containsExactly(Result.Reason.of("reporting.refused.permission"));
    assertThat(reasons(null, ADMINISTRATOR))
        .containsExactly(Result.Reason.of("reporting.refused.permission"));
  }

  @Test
  void the_district_is_what_the_actor_may_see() throws Exception {
    assertThat(codes(SmallDistrict.DISTRICT_UNION)).containsExactly("S-1", "S-2", "S-3");
    assertThat(codes(SmallDistrict.UNIT_UNION)).containsExactly("S-1", "S-2");
    assertThat(codes(SmallDistrict.LEADER)).containsExactly("S-1");
    assertThat(codes(Actor.SERVICE)).containsExactly("S-1", "S-2", "S-3", "S-4", "S-5");
    assertThat(new PdfFile(done(null, ReportFormat.PDF, SmallDistrict.DISTRICT_UNION)).text())
        .contains("范围：东川区总工会", "S-3", "BDA-14.1")
        .doesNotContain("S-4", "BDA-8.1", "BDA-26.1");
  }

  @Test
  void titles_that_ended_say_when_and_how() throws Exception {
    assertThat(new PdfFile(done("S-2", ReportFormat.PDF, SmallDistrict.UNIT_UNION)).text())
        .contains("自2026-09-15起终止，摘牌");
    assertThat(new PdfFile(done("S-4", ReportFormat.PDF, Actor.SERVICE)).text())
        .contains("2022-11-30不同意");
  }

  @Test
  void each_report_is_noted_in_the_audit_trail_and_a_refused_one_is_not() throws Exception {
    long before = audited();
    done("S-1", ReportFormat.XLSX, SmallDistrict.UNIT_UNION);
    reasons("S-4", SmallDistrict.UNIT_UNION);

    assertThat(audited()).isEqualTo(before + 1);
    assertThat(
            SmallDistrict.column(
                "SELECT CONCAT_WS(' ', actor, action, subject_kind, subject_code, studio_id) FROM audit_entry"
                    + " ORDER BY id DESC LIMIT 1"))
        .containsExactly("沈岚 PRODUCE_REPORT compliance S-1 1");
  }

  @Test
  void the_workbook_carries_numbers_and_days() throws Exception {
    XlsxFile xlsx = new XlsxFile(done("S-1", ReportFormat.XLSX, SmallDistrict.UNIT_UNION));

    assertThat(xlsx.rows(2))
        .anySatisfy(
            row -> assertThat(row).contains("BDA-14.4", 3.0, 4.0, LocalDate.of(2026, 12, 31)))
        .anySatisfy(row -> assertThat(row).contains("BDA-26.1", 200_000.0));
    assertThat(xlsx.rows(3)).anySatisfy(row -> assertThat(row).contains("BDA-24.1", -5.0));
  }

  private List<Object> codes(Actor actor) throws Exception {
    return new XlsxFile(done(null, ReportFormat.XLSX, actor))
        .rows(1).stream().skip(1).map(row -> (Object) row.get(1)).toList();
  }

  private byte[] done(@Nullable String code, ReportFormat format, Actor actor) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Result<ReportFile> result = produce.of(request(code, format), actor, out);
    assertThat(result).isInstanceOf(Result.Done.class);
    if (format == ReportFormat.PDF) {
      Files.write(
          Files.createDirectories(Path.of("target/papers")).resolve("stored-" + code + ".pdf"),
          out.toByteArray());
    }
    return out.toByteArray();
  }

  private List<Result.Reason> reasons(@Nullable String code, Actor actor) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Result.Reason> reasons =
        produce.of(request(code, ReportFormat.PDF), actor, out).fold(file -> List.of(), r -> r);
    assertThat(out.size()).isZero();
    return reasons;
  }

  private static ReportRequest request(@Nullable String code, ReportFormat format) {
    return new ReportRequest(code, format, Locale.CHINA, SmallDistrict.TODAY);
  }

  private static long audited() throws SQLException {
    return Long.parseLong(
        SmallDistrict.column("SELECT COUNT(*) FROM audit_entry WHERE action = 'PRODUCE_REPORT'")
            .get(0));
  }
}
