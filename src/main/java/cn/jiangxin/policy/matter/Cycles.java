package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.StudioFile.Review;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out the management cycles of a title from the first to the running one. */
public final class Cycles {
  private final Matter matter;
  private final CycleRules rules;
  private final LocalDate anchor;
  private final List<Review> reviews;

  private Cycles(Matter matter, CycleRules rules, Title title, LocalDate anchor) {
    this.matter = matter;
    this.rules = rules;
    this.anchor = anchor;
    this.reviews = Reviews.of(matter, title, rules.reviewKind());
  }

  /**
   * The cycles of the title.
   *
   * @return empty if the day from which they run is not recorded
   */
  public static List<Cycle> of(Matter matter, CycleRules rules, Title title) {
    LocalDate anchor = anchor(rules, title);
    return anchor == null ? List.of() : new Cycles(matter, rules, title, anchor).layOut();
  }

  private static @Nullable LocalDate anchor(CycleRules rules, Title title) {
    return switch (rules.anchor()) {
      case RECOGNITION_DECISION -> title.from();
      case PLAQUE_DATE -> title.record().plaqueOn();
      case CALENDAR_YEAR -> LocalDate.of(title.from().getYear(), 12, 31);
    };
  }

  /** Counted from the anchor each time: from the end before, a leap day would be lost for ever. */
  private LocalDate end(int number) {
    return anchor.plusYears((long) rules.years() * number);
  }

  private List<Cycle> layOut() {
    List<Cycle> cycles = new ArrayList<>(2);
    LocalDate end = end(1);
    for (int number = 1; ; number++) {
      LocalDate opensNext = end(number + 1);
      Cycle cycle = cycle(number, end, opensNext.minusMonths(rules.earliestMonths()), cycles);
      cycles.add(cycle);
      if (cycle.keptOn() == null && !reviewedLater(cycles)) {
        return cycles;
      }
      end = nextEnd(cycle, opensNext);
    }
  }

  private LocalDate nextEnd(Cycle cycle, LocalDate withoutDrift) {
    LocalDate kept = cycle.keptOn();
    return kept != null && rules.renewal() == CycleRules.Renewal.REVIEW_DECISION
        ? kept.plusYears(rules.years())
        : withoutDrift;
  }

  private Cycle cycle(int number, LocalDate end, LocalDate before, List<Cycle> earlier) {
    List<Review> own = new ArrayList<>(1);
    Review decided = null;
    LocalDate decidedOn = null;
    for (Review review : reviews.subList(taken(earlier), reviews.size())) {
      LocalDate day = Reviews.dayOf(matter, review);
      if (day == null || !day.isBefore(before)) {
        break;
      }
      own.add(review);
      LocalDate decision = Reviews.decidedOn(matter, review);
      if (decision != null) {
        decided = review;
        decidedOn = decision;
      }
    }
    return new Cycle(number, end, own, decided, decidedOn, keptOn(decided, decidedOn));
  }

  private static int taken(List<Cycle> earlier) {
    return earlier.stream().mapToInt(cycle -> cycle.reviews().size()).sum();
  }

  private boolean reviewedLater(List<Cycle> cycles) {
    return taken(cycles) < reviews.size();
  }

  private @Nullable LocalDate keptOn(@Nullable Review decided, @Nullable LocalDate decidedOn) {
    if (decided == null || decided.result() == null) {
      return null;
    }
    if (rules.keeping().contains(decided.result())) {
      return decidedOn;
    }
    return rules.rectifying().contains(decided.result())
        ? Rectifications.acceptedOn(matter, Rectifications.after(matter, decided))
        : null;
  }
}
