package cn.jiangxin.reporting;

import cn.jiangxin.platform.messages.BundleMessageSource;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.finding.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Data sets for the reports: none, usual, and as much as the register can hold. */
final class Samples {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final PolicyCatalogue POLICIES = PolicyCatalogue.load(null);
  static final Clauses CLAUSES = new Clauses(() -> POLICIES, () -> LocalDate.of(2026, 9, 15));
  static final String LONG_NAME = "精密制造与智能装备联合技术攻关".repeat(14).substring(0, 200);
  static final String FORMULA = "=HYPERLINK(\"http://example.org\")";

  private static final BundleMessageSource MESSAGES = new BundleMessageSource();
  private static final Map<String, String> BODIES = Map.of("BDA_UNION", "示范开发区总工会");
  private static final List<String> CATEGORIES =
      List.of(
          "EQUIPMENT",
          "MATERIALS",
          "TEST_PROCESSING",
          "FUEL_POWER",
          "EXPERT_LECTURE",
          "CONSULTING",
          "LABOUR",
          "TRAINING",
          "MEETING",
          "OTHER");

  private Samples() {}

  static Wording wording(Locale locale) {
    return new Wording(MESSAGES, locale, CLAUSES::name);
  }

  static CompliancePaper compliance(List<StudioReport> studios, Locale locale) {
    return new CompliancePaper(studios, List.of("示范区总工会"), wording(locale), TODAY);
  }

  static StudioReport emptyStudio(Locale locale) {
    return studio("S-0", "新设工作室", "青松机械厂", 0, locale);
  }

  static StudioReport usualStudio(int number, Locale locale) {
    return studio("S-" + number, "韩澍创新工作室", "青松机械厂" + number / 8, 12, locale);
  }

  static StudioReport extremeStudio(Locale locale) {
    return studio("S-" + "9".repeat(38), LONG_NAME, LONG_NAME, 300, locale);
  }

  private static StudioReport studio(
      String code, String name, String unit, int findings, Locale locale) {
    boolean known = findings > 0;
    StudioHead head =
        new StudioHead(
            1,
            code,
            name,
            unit,
            known ? FORMULA : "",
            known ? LocalDate.of(2019, 5, 6) : null,
            known ? TODAY : null,
            known ? "TECH_BREAKTHROUGH" : null,
            known ? "韩澍" : null,
            findings / 4);
    return new StudioReport(
        head,
        new Titles(wording(locale), BODIES, known ? titles() : List.of()),
        IntStream.range(0, findings).mapToObj(i -> finding(head, i, locale)).toList(),
        IntStream.range(0, Math.min(findings, 5)).mapToObj(i -> deadline(head, i)).toList(),
        known ? LocalDate.of(2026, 11, 30) : null);
  }

  private static List<TitleRow> titles() {
    return List.of(
        title("BDA_UNION", LocalDate.of(2021, 11, 20)),
        title("BDA_SCITECH_BUREAU", LocalDate.of(2021, 11, 30)));
  }

  private static TitleRow title(String body, LocalDate day) {
    return new TitleRow(1, 1, "BDA", "DISTRICT_CLASS", false, null, null, body, true, day);
  }

  private static FindingLine finding(StudioHead head, int i, Locale locale) {
    Verdict verdict = Verdict.values()[i % Verdict.values().length];
    boolean wordy = head.name().equals(LONG_NAME);
    boolean failed = verdict == Verdict.FLAG || verdict == Verdict.BLOCK;
    return new FindingLine(
        head.unit(),
        head.code(),
        head.name(),
        i % 20 > 16 ? "助推项目 P-1　主轴装配工艺改进" : "工作室",
        "BDA-" + (4 + i % 30) + "." + (1 + i % 4),
        "第十四条",
        "自办或者参加的交流活动，每年不少于规定次数。".repeat(wordy ? 8 : 1),
        i % 3 == 0 ? "2026" : "",
        verdict.name(),
        wording(locale).word("reporting.verdict", verdict.name()),
        i % 2 == 0 ? new BigDecimal(i % 7) : null,
        i % 2 == 0 ? new BigDecimal("4.0000") : null,
        i % 4 == 0 ? LocalDate.of(2026, 12, 31) : null,
        i % 5 == 0 ? new BigDecimal("200000.00") : null,
        wordy ? "活动：" + LONG_NAME : i % 3 == 1 ? "" : "交流活动：3；最近一次：2026-10-12",
        failed ? "交流活动，差 1" : "",
        i % 5 == 0 ? "金额 200,000.00 元；预警自 2026-10-01 起" : "",
        TODAY.minusDays(i),
        i % 5 == 0 ? LocalDate.of(2026, 10, 1) : null,
        "BDA/1.0");
  }

  private static DeadlineLine deadline(StudioHead head, int i) {
    return new DeadlineLine(
        head.unit(),
        head.code(),
        head.name(),
        "BDA-14.4",
        "自办或者参加的交流活动，每年不少于规定次数。",
        "2026",
        TODAY.plusDays(10L * i),
        10 * i,
        "还有 " + 10 * i + " 天");
  }

  static SpendingPaper spending(List<GrantHead> grants, int spendings, Locale locale) {
    SpendingFacts facts =
        new SpendingFacts(
            grants,
            grants.stream()
                .flatMap(g -> IntStream.range(0, Math.min(2, spendings)).mapToObj(i -> paid(g, i)))
                .toList(),
            grants.stream()
                .flatMap(g -> IntStream.range(0, spendings).mapToObj(i -> spent(g, i)))
                .toList(),
            Map.of("BDA-26.1", CATEGORIES),
            BODIES,
            List.of("示范区总工会"));
    return new SpendingPaper(
        new SpendingReport(facts, wording(locale)),
        facts.places(),
        wording(locale),
        CLAUSES,
        TODAY);
  }

  static GrantHead usualGrant(int number) {
    return grant(number, "G-" + number, "韩澍创新工作室", "青松机械厂" + number / 8, "P-1");
  }

  static GrantHead extremeGrant() {
    return grant(1, "G-" + "9".repeat(38), LONG_NAME, LONG_NAME, "P-" + "9".repeat(38));
  }

  private static GrantHead grant(long id, String code, String studio, String unit, String project) {
    return new GrantHead(
        id,
        1,
        code,
        unit,
        "S-1",
        studio,
        "BDA-26.1",
        project,
        20_000_000,
        LocalDate.of(2026, 1, 10),
        "2401-01",
        20_000_000,
        12_345_678,
        7_654_322);
  }

  private static PaidRow paid(GrantHead grant, int i) {
    return new PaidRow(
        grant.id(),
        LocalDate.of(2026, 2, 1 + i),
        "BDA_UNION",
        10_000_000,
        null,
        i == 0 ? null : "第二次拨付");
  }

  private static SpentRow spent(GrantHead grant, int i) {
    boolean wordy = grant.studio().equals(LONG_NAME);
    return new SpentRow(
        grant.id(),
        LocalDate.of(2026, 3, 1).plusDays(i % 200),
        CATEGORIES.get(i % 7),
        i % 11 == 10 ? -123_456 : 123_456L + i,
        wordy ? LONG_NAME : "白云仪器有限公司",
        wordy ? LONG_NAME : i % 4 == 0 ? FORMULA : "主轴试制材料",
        i % 9 == 8 ? "样机运输" : null,
        "P-1",
        "记-" + (100 + i),
        i % 3 == 0 ? null : "0440" + (20_000 + i),
        i % 11 == 10 ? LocalDate.of(2026, 3, 1) : null,
        null,
        false,
        null);
  }
}
