package cn.jiangxin.policy;

import cn.jiangxin.policy.subject.SharedNumber;
import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.policy.subject.StudioFile.Activity;
import cn.jiangxin.policy.subject.StudioFile.Affiliation;
import cn.jiangxin.policy.subject.StudioFile.Alliance;
import cn.jiangxin.policy.subject.StudioFile.Application;
import cn.jiangxin.policy.subject.StudioFile.Audit;
import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import cn.jiangxin.policy.subject.StudioFile.Budget;
import cn.jiangxin.policy.subject.StudioFile.Document;
import cn.jiangxin.policy.subject.StudioFile.Elsewhere;
import cn.jiangxin.policy.subject.StudioFile.Extension;
import cn.jiangxin.policy.subject.StudioFile.FrontLine;
import cn.jiangxin.policy.subject.StudioFile.Grant;
import cn.jiangxin.policy.subject.StudioFile.Honour;
import cn.jiangxin.policy.subject.StudioFile.InArea;
import cn.jiangxin.policy.subject.StudioFile.Invitation;
import cn.jiangxin.policy.subject.StudioFile.Judgement;
import cn.jiangxin.policy.subject.StudioFile.LeaderTenure;
import cn.jiangxin.policy.subject.StudioFile.Member;
import cn.jiangxin.policy.subject.StudioFile.Mentorship;
import cn.jiangxin.policy.subject.StudioFile.Named;
import cn.jiangxin.policy.subject.StudioFile.Outcome;
import cn.jiangxin.policy.subject.StudioFile.Patent;
import cn.jiangxin.policy.subject.StudioFile.Project;
import cn.jiangxin.policy.subject.StudioFile.Proposal;
import cn.jiangxin.policy.subject.StudioFile.PublicNotice;
import cn.jiangxin.policy.subject.StudioFile.Recognition;
import cn.jiangxin.policy.subject.StudioFile.Recommendation;
import cn.jiangxin.policy.subject.StudioFile.Rectification;
import cn.jiangxin.policy.subject.StudioFile.Report;
import cn.jiangxin.policy.subject.StudioFile.Review;
import cn.jiangxin.policy.subject.StudioFile.Sanction;
import cn.jiangxin.policy.subject.StudioFile.Spending;
import cn.jiangxin.policy.subject.StudioFile.Support;
import cn.jiangxin.policy.subject.StudioFile.Typed;
import cn.jiangxin.policy.subject.StudioFile.UnitFile;
import cn.jiangxin.policy.subject.StudioFile.Venue;
import cn.jiangxin.policy.subject.StudioType;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Studios with facts drawn by chance, the same for the same seed. */
final class RandomStudios {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 5000;

  private final Random random;

  RandomStudios(long seed) {
    this.random = new Random(seed);
  }

  LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private @Nullable LocalDate maybe() {
    return random.nextInt(3) == 0 ? null : day();
  }

  private @Nullable Boolean maybeTrue() {
    return random.nextInt(4) == 0 ? null : random.nextBoolean();
  }

  private DateRange range() {
    LocalDate from = random.nextInt(8) == 0 ? null : day();
    LocalDate to =
        random.nextInt(3) > 0 ? null : (from == null ? FIRST : from).plusDays(random.nextInt(DAYS));
    return new DateRange(from, to);
  }

  private <T> List<T> some(int most, IntFunction<T> make) {
    return IntStream.rangeClosed(1, random.nextInt(most + 1)).mapToObj(make).toList();
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  StudioFile next() {
    return new StudioFile(
        "R" + random.nextInt(10_000),
        some(2, i -> new Named("名称" + i, range())),
        some(2, i -> new Typed(oneOf(List.of(StudioType.values())), range())),
        maybe(),
        maybe(),
        unit(),
        some(2, i -> new Venue(i, new BigDecimal(10 + random.nextInt(30)), maybeTrue(), range())),
        some(4, i -> new Document(i, oneOf(DOCUMENTS), range())),
        some(3, this::leader),
        some(14, this::member),
        some(2, this::application),
        some(2, i -> new Recommendation(i, "RECOGNITION", random.nextInt(4) > 0, day())),
        some(2, this::recognition),
        some(5, this::review),
        some(2, this::rectification),
        some(2, this::sanction),
        some(20, this::activity),
        some(6, this::outcome),
        some(6, this::project),
        some(2, i -> new Mentorship(i, "师傅", "徒弟", range())),
        some(2, this::grant),
        some(3, this::judgement),
        some(6, this::spending),
        some(4, this::report),
        some(2, i -> new Invitation(i, "BDA_UNION", "交流会", day(), maybeTrue(), maybeText())),
        some(2, i -> new Support(i, oneOf(List.of("FUNDS", "STAFF")), day())),
        some(2, i -> new Audit(i, "BDA_FINANCE_AUDIT_BUREAU", day())),
        some(2, i -> new Alliance(i, "联盟" + i, range())),
        some(2, i -> new Proposal(i, "BDA", "BDA-32.4a", day(), votes())),
        some(1, i -> new PublicNotice(i, 1, range())),
        some(4, this::elsewhere));
  }

  private @Nullable String maybeText() {
    return random.nextBoolean() ? null : "说明";
  }

  private Grant grant(int id) {
    return new Grant(id, "BDA-26.1", Money.yuan(200_000), day(), maybe(), maybeText());
  }

  private Sanction sanction(int id) {
    String kind = oneOf(List.of("SUSPEND", "RECOVER", "CANCEL_GRADE", "BAR"));
    return new Sanction(id, kind, range(), random.nextBoolean() ? Money.yuan(5_000) : null);
  }

  private Spending spending(int id) {
    return new Spending(
        id,
        1,
        oneOf(List.of(true, false)) ? "P1" : null,
        day(),
        Money.yuan(1 + random.nextInt(5_000)),
        oneOf(List.of("MEETING", "OTHER", "GIFTS")),
        maybeText(),
        random.nextBoolean() ? "N1" : null,
        random.nextInt(3) == 0 ? Money.yuan(6_000) : null,
        random.nextInt(4) == 0 ? day() : null);
  }

  private Elsewhere elsewhere(int id) {
    return new Elsewhere(
        oneOf(List.of(SharedNumber.values())),
        oneOf(List.of("N1", "ZL1", "N" + id)),
        day(),
        maybe(),
        Money.yuan(1 + random.nextInt(5_000)),
        random.nextInt(3) == 0 ? Money.yuan(6_000) : null);
  }

  private Report report(int id) {
    return new Report(id, oneOf(REPORTED), "单位工会", day(), maybeText(), maybeTrue(), maybe());
  }

  private static final List<String> DOCUMENTS =
      List.of("MANAGEMENT_RULES", "WORK_RULES", "PLANNED_GOALS");
  private static final List<String> REPORTED =
      List.of(
          "DIVERT",
          "FALSE_ACCOUNTING",
          "RULE_BREACH",
          "PLAGIARISM",
          "ADMINISTRATIVE_PENALTY",
          "PETTY_PENALTY",
          "OTHER_GROUND",
          "LAW_BROKEN");
  private static final List<String> RESULTS =
      List.of("PASS", "FAIL", "KEEP", "STAR", "PROBLEMS", "UNABLE_TO_OPERATE");

  private UnitFile unit() {
    return new UnitFile(
        "U",
        "单位",
        some(2, i -> new InArea(random.nextBoolean() ? "BDA" : "HAIDIAN", range())),
        some(2, i -> new InArea(random.nextBoolean() ? "BDA" : "HAIDIAN", range())),
        maybe(),
        some(2, i -> new Affiliation(random.nextBoolean() ? "BDA_UNION" : "GROUP", range())),
        random.nextInt(4) == 0 ? day() : null,
        some(6, i -> new Budget(2018 + i, Money.yuan(random.nextInt(3)))));
  }

  private LeaderTenure leader(int id) {
    return new LeaderTenure(
        1 + random.nextInt(4), "人" + id, range(), null, maybeTrue(), maybe(), maybe());
  }

  private Member member(int id) {
    return new Member(
        id,
        "人" + id,
        oneOf(List.of("LEADER", "CORE", "MAIN", "ORDINARY")),
        random.nextInt(6) == 0,
        random.nextBoolean(),
        maybeTrue(),
        range(),
        some(2, i -> new FrontLine(random.nextBoolean(), day())),
        some(2, this::honour),
        null,
        null,
        some(1, i -> day()));
  }

  private Honour honour(int number) {
    return new Honour(
        oneOf(List.of("MODEL_WORKER", "YICHENG_CRAFTSMAN")),
        oneOf(List.of("GOVERNMENT", "UNION")),
        day(),
        maybe());
  }

  private Application application(int id) {
    return new Application(
        id,
        "BDA",
        2020,
        maybe(),
        maybe(),
        random.nextInt(4) == 0,
        random.nextBoolean() ? Set.of() : Set.of("STUDIO_FORM", "PHOTOS"));
  }

  private Recognition recognition(int id) {
    return new Recognition(
        id,
        "BDA",
        "DISTRICT_CLASS",
        false,
        votes(),
        Set.of("EXPERT_REVIEW", oneOf(List.of("DEFENCE", "FIELD_VISIT"))),
        maybe(),
        null,
        null,
        random.nextInt(3) == 0 ? day() : null,
        null);
  }

  private List<BodyDecision> votes() {
    return List.of(
        new BodyDecision("BDA_UNION", random.nextInt(8) > 0, day(), null),
        new BodyDecision("BDA_SCITECH_BUREAU", random.nextInt(8) > 0, day(), null));
  }

  private Review review(int id) {
    return new Review(
        id,
        "BDA",
        oneOf(List.of("FOLLOWING_YEAR", "END_OF_CYCLE")),
        maybe(),
        maybe(),
        maybe(),
        maybeTrue(),
        maybe(),
        maybeTrue(),
        Set.of("DOCUMENT_REVIEW"),
        random.nextInt(3) == 0 ? votes() : List.of(),
        random.nextInt(4) == 0 ? null : oneOf(RESULTS),
        maybe());
  }

  private Rectification rectification(int id) {
    return new Rectification(
        id,
        "BDA",
        1 + random.nextInt(5),
        day(),
        day(),
        some(2, i -> new Extension(day(), day())),
        maybe(),
        maybeTrue(),
        maybe());
  }

  private Activity activity(int id) {
    return new Activity(
        id, "SKILL_TRAINING", true, random.nextInt(5) > 0, range(), day(), random.nextInt(5), "活动");
  }

  private Outcome outcome(int id) {
    Patent patent =
        random.nextBoolean()
            ? null
            : new Patent(
                "ZL1",
                "INVENTION",
                maybe(),
                maybe(),
                null,
                "VALID",
                random.nextInt(4) == 0 ? day() : null,
                Set.of(1L, 2L),
                Set.of(3L));
    return new Outcome(
        id, "PATENT_INVENTION", day(), random.nextBoolean(), maybe(), day(), "成果", patent);
  }

  private Project project(int id) {
    return new Project(
        id,
        "P" + id,
        "项目",
        maybe(),
        maybe(),
        maybe(),
        maybe(),
        random.nextBoolean() ? Money.yuan(10_000) : null,
        random.nextBoolean() ? Money.yuan(random.nextInt(20_000)) : null,
        day());
  }

  private Judgement judgement(int id) {
    return new Judgement(
        id,
        oneOf(List.of("BDA-4.4", "BDA-7.1", "BDA-26.1", "BDA-32.4a", "BDA-24.3", "BDA-5.1")),
        random.nextBoolean(),
        "评审人员",
        day(),
        "理由");
  }
}
