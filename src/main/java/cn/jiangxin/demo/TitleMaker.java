package cn.jiangxin.demo;

import cn.jiangxin.studio.Application;
import cn.jiangxin.studio.Applications;
import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Decisions;
import cn.jiangxin.studio.Judgement;
import cn.jiangxin.studio.Judgements;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.Recognitions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Records applications, recognitions with both bodies' votes, and what people judged. */
@Singleton
class TitleMaker {

  private static final Set<String> MATERIALS =
      Set.of("FORM", "CONVERSION", "TRAINING", "PHOTOS", "VIDEOS");
  private static final Set<String> METHODS = Set.of("EXPERT_REVIEW", "DEFENCE", "FIELD_VISIT");
  private static final Set<String> PARTIAL = Set.of("EXPERT_REVIEW", "DEFENCE");
  private static final List<String> JUDGED = List.of("BDA-4.4", "BDA-6.2", "BDA-7.1", "BDA-9.2");
  private static final int DAYS_BETWEEN_VOTES = 6;

  private final Applications applications;
  private final Recognitions recognitions;
  private final Decisions decisions;
  private final Judgements judgements;

  TitleMaker(
      Applications applications,
      Recognitions recognitions,
      Decisions decisions,
      Judgements judgements) {
    this.applications = applications;
    this.recognitions = recognitions;
    this.decisions = decisions;
    this.judgements = judgements;
  }

  void record(List<Life> lives, Stamps stamps) {
    stamps.byMonth(
        lives.stream()
            .filter(life -> life.title().applied() != null)
            .map(TitleMaker::application)
            .toList(),
        application -> Objects.requireNonNull(application.appliedOn()),
        applications::append);
    lives.stream()
        .filter(life -> life.title().recognised() != null)
        .forEach(life -> recognise(life, stamps));
    stamps.byMonth(
        lives.stream().filter(Life::isTitled).flatMap(life -> judged(life).stream()).toList(),
        Judgement::judgedOn,
        judgements::append);
  }

  private static Application application(Life life) {
    LocalDate applied = Objects.requireNonNull(life.title().applied());
    return new Application(
        0,
        life.id(),
        Titles.DISTRICT,
        applied.getYear(),
        applied.minusDays(7),
        applied,
        null,
        MATERIALS);
  }

  private void recognise(Life life, Stamps stamps) {
    List<Recognition> titles = new ArrayList<>(List.of(district(life)));
    if (life.plot().flag("municipal", false)) {
      titles.add(municipal(life));
    }
    List<Recognition> stored = recognitions.append(titles, stamps.after(life.title().title()));
    stored.forEach(
        title -> decisions.append(votes(life, title), stamps.after(voteDay(life, title))));
  }

  private static Recognition district(Life life) {
    LocalDate plaque = life.ifReached(life.title().title().plusDays(15));
    LocalDate held = life.isTitled() ? plaque : null;
    return new Recognition(
        0,
        life.id(),
        Titles.DISTRICT,
        "DISTRICT_CLASS",
        false,
        life.plot().text("methods", "").equals("PARTIAL") ? PARTIAL : METHODS,
        held,
        held,
        held == null ? null : life.words().text("certificate", held.getYear(), life.code()),
        life.title().ended(),
        life.title().ended() == null ? null : endKind(life));
  }

  private static String endKind(Life life) {
    return life.plot().text("title", "").equals("REVOKED") ? "REVOKED" : "DELISTED";
  }

  private static Recognition municipal(Life life) {
    LocalDate given = life.title().title().plusYears(1);
    return new Recognition(
        0,
        life.id(),
        Titles.MUNICIPAL,
        "MUNICIPAL",
        true,
        METHODS,
        given,
        given,
        life.words().text("municipalCertificate", given.getYear(), life.code()),
        null,
        null);
  }

  private static List<Decision> votes(Life life, Recognition title) {
    LocalDate day = voteDay(life, title);
    if (title.programme().equals(Titles.MUNICIPAL)) {
      return List.of(vote(life, title, Titles.MUNICIPAL_UNION, day));
    }
    Decision union = vote(life, title, Titles.UNION, day.minusDays(DAYS_BETWEEN_VOTES));
    return life.isTitled() ? List.of(union, vote(life, title, Titles.BUREAU, day)) : List.of(union);
  }

  private static LocalDate voteDay(Life life, Recognition title) {
    LocalDate day = life.title().title();
    return title.programme().equals(Titles.MUNICIPAL) ? day.plusYears(1) : day;
  }

  private static Decision vote(Life life, Recognition title, String body, LocalDate day) {
    String document = life.words().text("recognitionPaper", day.getYear(), life.id());
    return new Decision(0, life.id(), title.id(), null, body, true, day, document);
  }

  private static List<Judgement> judged(Life life) {
    LocalDate day = life.title().title().minusDays(10);
    List<Judgement> judged = new ArrayList<>();
    JUDGED.forEach(clause -> judged.add(judgement(life, clause, day, "judgedFit")));
    Succession.of(life.plot(), life.days())
        .map(Succession::approvedOn)
        .ifPresent(on -> judged.add(judgement(life, "BDA-7.1", on, "judgedSuccessor")));
    return judged;
  }

  private static Judgement judgement(Life life, String clause, LocalDate day, String reason) {
    return new Judgement(
        0, life.id(), clause, true, life.words().text("expert"), day, life.words().text(reason));
  }
}
