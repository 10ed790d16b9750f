package cn.jiangxin.demo;

import cn.jiangxin.ledger.Mentorship;
import cn.jiangxin.ledger.Mentorships;
import cn.jiangxin.shared.DateRange;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Records the mentoring agreements: two years each, one after the other. */
@Singleton
class MentorshipMaker {

  private final Mentorships mentorships;

  MentorshipMaker(Mentorships mentorships) {
    this.mentorships = mentorships;
  }

  void record(List<Life> lives, Stamps stamps) {
    List<Mentorship> drafts = new ArrayList<>();
    for (Life life : lives) {
      int pairs = life.isTechnical() ? 1 : 2;
      for (int year = life.firstYear(); year <= life.days().year(0); year += 2) {
        for (int pair = 1; pair <= pairs; pair++) {
          LocalDate first = Days.in(year, 3, 2 * pair);
          if (life.tells(first) && !life.isQuiet(year)) {
            drafts.add(mentorship(life, first, pair));
          }
        }
      }
    }
    mentorships.append(drafts, m -> stamps.after(Objects.requireNonNull(m.when().from())));
  }

  private static Mentorship mentorship(Life life, LocalDate first, int pair) {
    Dice dice = life.dice("mentorship " + first);
    return new Mentorship(
        0,
        life.id(),
        life.words().text("agreement", first.getYear(), life.code(), pair),
        life.leaderOn(first).name(),
        life.words().person(),
        life.words().field(life.unit()).text("trade"),
        new DateRange(first, first.plusYears(2).minusDays(1)),
        life.words().told("goals", life.unit(), dice),
        "VERIFIED",
        null);
  }
}
