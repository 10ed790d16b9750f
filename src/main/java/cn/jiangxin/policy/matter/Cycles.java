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
  private final List<Review> reviews;

  private Cycles(Matter matter, CycleRules rules, Title title) {
    this.matter = matter;
    this.rules = rules;
    this.reviews = Reviews.of(matter, title, rules.reviewKind());
  }

  /**
   * The cycles of the title.
   *
   * @return empty if the day from which they run is not recorded
   */
  public static List<Cycle> of(Matter matter, CycleRules rules, Title title) {
    LocalDate first = firstEnd(rules, title);
    return first == null ? List.of() : new Cycles(matter, rules, title).layOut(first);
  }

  private static @Nullable LocalDate firstEnd(CycleRules rules, Title title) {
    return switch (rules.anchor()) {
      case RECOGNITION_DECISION -> title.from().plusYears(rules.years());
      case PLAQUE_DATE -> {
        LocalDate plaque = title.record().plaqueOn();
        yield plaque == null ? null : plaque.plusYears(rules.years());
      }
      case CALENDAR_YEAR -> LocalDate.of(title.from().getYear() + rules.years(), 12, 31);
    };
  }

  private List<Cycle> layOut(LocalDate firstEnd) {
    List<Cycle> cycles = new ArrayList<>(2);
    LocalDate end = firstEnd;
    for (int number = 1; ; number++) {
      LocalDate opensNext = firstEnd.plusYears((long) rules.years() * number);
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
