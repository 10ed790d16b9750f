package cn.jiangxin.policy;

import cn.jiangxin.policy.subject.CstaApplicationFile;
import cn.jiangxin.policy.subject.CstaApplicationFile.Direction;
import cn.jiangxin.policy.subject.CstaApplicationFile.Fee;
import cn.jiangxin.policy.subject.CstaApplicationFile.Incident;
import cn.jiangxin.policy.subject.CstaApplicationFile.OtherTitle;
import cn.jiangxin.policy.subject.CstaApplicationFile.PlaceTransfer;
import cn.jiangxin.policy.subject.CstaApplicationFile.QuotaUse;
import cn.jiangxin.policy.subject.CstaApplicationFile.ReportedActivity;
import cn.jiangxin.policy.subject.CstaApplicationFile.StepDecision;
import cn.jiangxin.policy.subject.CstaApplicationFile.Topic;
import cn.jiangxin.policy.subject.ShanghaiClaimFile;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.CheckResult;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.ClaimKind;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.Employment;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.Forwarded;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.LevelDecision;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.OtherClaim;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.PassOn;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.PatentCertificate;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.Route;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.SkillCertificate;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.Transfer;
import cn.jiangxin.policy.subject.ShanghaiClaimFile.Waiting;
import cn.jiangxin.policy.subject.StudioFile;
import cn.jiangxin.policy.subject.StudioFile.Judgement;
import cn.jiangxin.policy.subject.StudioFile.Recognition;
import cn.jiangxin.policy.subject.StudioFile.Rectification;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Claims, applications and certified studios drawn by chance, the same for the same seed. */
final class RandomClaims {
  private static final LocalDate FIRST = LocalDate.of(2023, 7, 1);
  private static final int DAYS = 270;
  private static final List<String> LEVELS =
      List.of("UNIT_UNION", "SH_DISTRICT_UNION", "SH_MUNICIPAL_UNION");
  private static final List<String> STATUSES =
      List.of("PENDING", "APPROVED", "PAID", "REJECTED", "WITHDRAWN", "CERTIFIED", "DECLINED");

  private final Random random;

  RandomClaims(long seed) {
    this.random = new Random(seed);
  }

  LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private @Nullable LocalDate maybe() {
    return random.nextInt(3) == 0 ? null : day();
  }

  private @Nullable LocalDate seldom() {
    return random.nextInt(5) == 0 ? day() : null;
  }

  private @Nullable LocalDateTime maybeAt() {
    return random.nextInt(4) == 0 ? null : day().atTime(random.nextInt(24), 0);
  }

  private @Nullable Boolean mostly(boolean usual) {
    return switch (random.nextInt(8)) {
      case 0 -> null;
      case 1 -> !usual;
      default -> usual;
    };
  }

  private <T> List<T> some(int most, IntFunction<T> make) {
    return IntStream.rangeClosed(1, random.nextInt(most + 1)).mapToObj(make).toList();
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  ShanghaiClaimFile claim() {
    return new ShanghaiClaimFile(
        "C" + random.nextInt(100),
        2023,
        oneOf(List.of(ClaimKind.values())),
        oneOf(List.of(Route.UNIT, Route.UNIT, Route.INDIVIDUAL)),
        "W",
        mostly(true),
        mostly(true),
        skill(),
        patent(),
        new Employment(
            oneOf(List.of("ENTERPRISE", "PUBLIC_INSTITUTION")),
            mostly(false),
            mostly(false),
            mostly(true)),
        oneOf(List.of("DISTRICT", "BUREAU")),
        maybe(),
        seldom(),
        Set.of("SKILL_FORM", "ID_CARD_COPY", "SKILL_CERTIFICATE_COPY", "CARD_COPY"),
        maybe(),
        some(4, i -> new LevelDecision(oneOf(LEVELS), random.nextInt(6) > 0, day())),
        maybe(),
        maybe(),
        some(3, i -> new Forwarded(oneOf(List.of("FORM_COPY", "CERTIFICATE_COPY")), day())),
        random.nextBoolean() ? null : new CheckResult(day(), random.nextInt(4) > 0),
        null,
        new Transfer(
            maybe(),
            maybeAt(),
            maybeAt(),
            some(4, i -> new Waiting("D" + i, maybeAt(), maybeAt()))),
        some(2, i -> new PassOn(LEVELS.get(i - 1), day(), Money.yuan(2000), maybe(), null)),
        maybe(),
        some(6, this::other),
        some(2, this::other),
        List.of());
  }

  private SkillCertificate skill() {
    return new SkillCertificate(
        "S",
        oneOf(List.of("L1", "L2", "L3")),
        oneOf(List.of("AI_TRAINER", "WELDER")),
        oneOf(List.of("SHANGHAI_HR", "ZHEJIANG_HR")),
        LocalDate.of(2022, 1, 1),
        mostly(false));
  }

  private PatentCertificate patent() {
    return new PatentCertificate(
        "ZL",
        "INVENTION",
        "CNIPA",
        null,
        LocalDate.of(2022, 1, 1),
        mostly(false),
        seldom(),
        1L,
        oneOf(List.of("ORDINARY", "INTERNATIONAL")));
  }

  private OtherClaim other(int id) {
    return new OtherClaim(
        "C" + (100 + id), oneOf(List.of(ClaimKind.values())), day(), oneOf(STATUSES), maybe());
  }

  CstaApplicationFile application() {
    return new CstaApplicationFile(
        "A" + random.nextInt(100),
        "2023",
        "U",
        mostly(true),
        oneOf(List.of("SMALL_MEMBER", "COUNCIL")),
        null,
        "输电创新工作室",
        "赵建国",
        List.of(),
        List.of(),
        null,
        mostly(true),
        Set.of(),
        null,
        "LOCAL_ASSOCIATION",
        "APPLICATION_FORM",
        "CSTA_LOCAL_DEPT",
        maybe(),
        seldom(),
        some(5, i -> new QuotaUse("B" + i, "2023", day(), oneOf(STATUSES), maybe())),
        some(2, this::transfer),
        some(1, i -> new Fee(i, day(), new Money(random.nextInt(2)))),
        some(3, this::step),
        maybe(),
        null,
        null,
        seldom(),
        some(3, i -> new Topic(i, day().plusYears(random.nextInt(4)), "课题")),
        some(20, i -> new ReportedActivity(i, day().plusMonths(random.nextInt(40)), "活动")),
        some(2, this::incident),
        some(2, i -> new OtherTitle("P" + i, day())),
        some(1, i -> new Judgement(i, "CSTA-5.5", true, "中国技协", day().plusYears(1), "理由")));
  }

  private PlaceTransfer transfer(int id) {
    return new PlaceTransfer(
        id,
        oneOf(List.of(Direction.values())),
        random.nextInt(3),
        day(),
        mostly(false),
        mostly(false),
        mostly(false),
        mostly(false),
        mostly(true),
        "供应商");
  }

  private StepDecision step(int id) {
    return new StepDecision(
        oneOf(List.of("EXPERT_REVIEW", "CSTA_APPROVAL")), random.nextInt(6) > 0, day());
  }

  private Incident incident(int id) {
    String result = oneOf(List.of("ACCEPTED", "INEFFECTIVE"));
    return new Incident(id, "VIOLATION", day().plusMonths(9), result, day().plusMonths(12));
  }

  /** A studio of the register whose title runs for a term. */
  StudioFile certified(StudioFile studio) {
    return new StudioFile(
        studio.code(),
        studio.names(),
        studio.types(),
        studio.establishedOn(),
        studio.registeredOn(),
        studio.unit(),
        studio.venues(),
        studio.documents(),
        studio.leaders(),
        studio.members(),
        studio.applications(),
        studio.recommendations(),
        some(2, this::certificate),
        studio.reviews(),
        some(2, this::order),
        studio.sanctions(),
        studio.activities(),
        studio.outcomes(),
        studio.projects(),
        studio.mentorships(),
        studio.grants(),
        studio.judgements(),
        studio.spendings(),
        studio.reports(),
        studio.invitations(),
        studio.supports(),
        studio.audits(),
        studio.alliances(),
        studio.proposals(),
        studio.notices(),
        studio.elsewhere());
  }

  private Recognition certificate(int id) {
    LocalDate ended = random.nextInt(4) == 0 ? day().plusYears(2) : null;
    return new Recognition(
        id, "CSTA", "NATIONAL", false, List.of(), Set.of(), null, maybe(), null, ended, null);
  }

  private Rectification order(int id) {
    LocalDate opened = day().plusYears(1);
    return new Rectification(
        id, "CSTA", 0, opened, opened, List.of(), null, mostly(true), opened.plusMonths(3));
  }
}
