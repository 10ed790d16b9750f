package cn.jiangxin.policy;

import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.subject.BoostProjectFile.Acceptance;
import cn.jiangxin.policy.subject.BoostProjectFile.Notice;
import cn.jiangxin.policy.subject.BoostProjectFile.Objection;
import cn.jiangxin.policy.subject.BoostProjectFile.OtherMoney;
import cn.jiangxin.policy.subject.BoostProjectFile.Payment;
import cn.jiangxin.policy.subject.BoostProjectFile.Places;
import cn.jiangxin.policy.subject.BoostProjectFile.StudioBoost;
import cn.jiangxin.policy.subject.BoostProjectFile.StudioTitle;
import cn.jiangxin.policy.subject.PatentBoostFile;
import cn.jiangxin.policy.subject.PatentBoostFile.PersonBoost;
import cn.jiangxin.policy.subject.PatentBoostFile.Verification;
import cn.jiangxin.policy.subject.Stamp;
import cn.jiangxin.policy.subject.StudioFile.Judgement;
import cn.jiangxin.policy.subject.Submission;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Boost projects and patent claims with facts drawn by chance, the same for the same seed. */
final class RandomBoosts {
  private static final int DAYS = 1500;
  private static final List<Long> GRADES = List.of(100_000L, 50_000L, 30_000L, 1L);

  private final Random random;
  private final int plan;

  RandomBoosts(long seed, int plan) {
    this.random = new Random(seed);
    this.plan = plan;
  }

  LocalDate day() {
    return LocalDate.of(plan - 1, 6, 1).plusDays(random.nextInt(DAYS));
  }

  private @Nullable LocalDate maybe() {
    return random.nextInt(4) == 0 ? null : day();
  }

  private @Nullable Boolean maybeTrue() {
    return random.nextInt(4) == 0 ? null : random.nextInt(4) > 0;
  }

  private <T> List<T> some(int most, IntFunction<T> make) {
    return IntStream.rangeClosed(1, random.nextInt(most + 1)).mapToObj(make).toList();
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private Money grade() {
    return Money.yuan(oneOf(GRADES));
  }

  private String payer() {
    return oneOf(List.of("BJ_MUNICIPAL_UNION", "UPPER_UNION", "BDA_UNION"));
  }

  private DateRange range() {
    LocalDate from = day();
    return new DateRange(from, random.nextBoolean() ? null : from.plusDays(random.nextInt(DAYS)));
  }

  private @Nullable Submission submission() {
    return random.nextInt(5) == 0 ? null : new Submission(maybe(), maybe(), maybeTrue());
  }

  private List<Stamp> stamps() {
    return some(3, i -> new Stamp(oneOf(List.of("UNIT_UNION", "UPPER_UNION")), maybe()));
  }

  BoostProjectFile project() {
    return new BoostProjectFile(
        "P" + random.nextInt(100),
        "S",
        plan,
        maybe(),
        maybe(),
        random.nextInt(4) == 0 ? null : Money.yuan(random.nextInt(3)),
        random.nextInt(4) == 0 ? null : Money.yuan(random.nextInt(300_000)),
        random.nextInt(6) == 0 ? null : grade(),
        maybe(),
        maybe(),
        maybe(),
        maybe(),
        acceptances(),
        random.nextInt(6) == 0 ? day() : null,
        random.nextInt(6) == 0 ? day() : null,
        maybe(),
        random.nextBoolean() ? "BDA_UNION" : null,
        submission(),
        Set.of("ANNEX_3", oneOf(List.of("EVIDENCE", "OTHER"))),
        stamps(),
        some(3, i -> title()),
        some(4, this::sibling),
        some(2, i -> new OtherMoney(payer(), oneOf(List.of("UNION", "FISCAL")), grade())),
        some(2, i -> new Places(grade(), random.nextInt(60), some(2, j -> Money.yuan(9_000)))),
        random.nextInt(5) == 0 ? null : notice(),
        some(4, i -> payment()),
        some(1, i -> range()),
        some(1, i -> judgement()));
  }

  private List<Acceptance> acceptances() {
    return some(
        3,
        i ->
            new Acceptance(
                oneOf(List.of("ENTERPRISE", "BJ_MUNICIPAL_UNION")), random.nextInt(5) > 0, day()));
  }

  private StudioTitle title() {
    return new StudioTitle(
        "BJ",
        oneOf(List.of("MUNICIPAL", "DISTRICT_CLASS", "ENTERPRISE")),
        random.nextBoolean(),
        Set.of(payer()),
        range());
  }

  private StudioBoost sibling(int id) {
    return new StudioBoost(
        "P" + id,
        plan - random.nextInt(3),
        maybe(),
        random.nextInt(4) == 0 ? day() : null,
        maybe(),
        maybe(),
        acceptances(),
        random.nextInt(4) == 0 ? day() : null,
        maybe());
  }

  private Notice notice() {
    return new Notice(maybe(), maybe(), some(2, i -> new Objection(day(), maybe(), maybeTrue())));
  }

  private Payment payment() {
    return new Payment(
        oneOf(List.of("FIRST", "BALANCE")),
        payer(),
        day(),
        Money.yuan(oneOf(List.of(6_000L, 12_000L, 30_000L))));
  }

  private Judgement judgement() {
    return new Judgement(1, "BJ24-J.13", random.nextBoolean(), "市总工会", day(), "理由");
  }

  PatentBoostFile claim() {
    return new PatentBoostFile(
        "C" + random.nextInt(100),
        plan,
        random.nextInt(5) == 0 ? null : "k",
        null,
        oneOf(List.of("INVENTION", "DESIGN")),
        "CNIPA",
        maybe(),
        random.nextInt(5) == 0 ? null : 1 + random.nextInt(2),
        maybeTrue(),
        maybeTrue(),
        oneOf(List.of("ENTERPRISE", "HOSPITAL")),
        random.nextBoolean() ? "AI" : null,
        maybeTrue(),
        maybeTrue(),
        some(3, this::other),
        random.nextBoolean() ? "BDA_UNION" : null,
        submission(),
        Set.of("ANNEX_1", "PATENT_CERTIFICATE", "APPLICATION_PROOF"),
        stamps(),
        random.nextInt(4) == 0 ? null : new Verification(random.nextInt(4) > 0, day()),
        maybe(),
        random.nextBoolean() ? "FIRST_INVENTOR_CARD" : null,
        List.of());
  }

  private PersonBoost other(int id) {
    return new PersonBoost(
        "C-" + id, plan - random.nextInt(2), maybe(), day(), maybe(), random.nextInt(3) == 0);
  }
}
