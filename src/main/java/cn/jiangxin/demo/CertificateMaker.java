package cn.jiangxin.demo;

import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Decisions;
import cn.jiangxin.studio.Recognition;
import cn.jiangxin.studio.Recognitions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Records the certificates of the association, which some studios hold beside their titles. */
@Singleton
class CertificateMaker {

  private static final String MONTHS_AGO = "certifiedMonthsAgo";

  private final Recognitions recognitions;
  private final Decisions decisions;

  CertificateMaker(Recognitions recognitions, Decisions decisions) {
    this.recognitions = recognitions;
    this.decisions = decisions;
  }

  void record(List<Life> lives, Stamps stamps) {
    lives.stream()
        .filter(life -> life.plot().has(MONTHS_AGO))
        .forEach(life -> certify(life, stamps));
  }

  private void certify(Life life, Stamps stamps) {
    LocalDate day = life.days().today().minusMonths(life.plot().number(MONTHS_AGO, 0));
    recognitions
        .append(List.of(certificate(life, day)), stamps.after(day))
        .forEach(title -> decisions.append(List.of(vote(life, title, day)), stamps.after(day)));
  }

  private static Recognition certificate(Life life, LocalDate day) {
    return new Recognition(
        0,
        life.id(),
        Titles.ASSOCIATION,
        "NATIONAL",
        false,
        Set.of(),
        day,
        day,
        life.words().text("associationCertificate", day.getYear(), life.code()),
        null,
        null);
  }

  private static Decision vote(Life life, Recognition title, LocalDate day) {
    String document = life.words().text("recognitionPaper", day.getYear(), life.id());
    return new Decision(0, life.id(), title.id(), null, Titles.ASSOCIATION, true, day, document);
  }
}
