package cn.jiangxin.web.dashboard;

import cn.jiangxin.oversight.standing.Card;
import cn.jiangxin.oversight.standing.Standing;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.policy.finding.Verdict;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a studio counts up to this year: duties of the year, and of windows that it is part of. */
@Singleton
class Goals {

  private static final Set<Verdict> COUNTED =
      Set.of(Verdict.OPEN, Verdict.FLAG, Verdict.BLOCK, Verdict.PASS);

  /** A year, or the first and last year of a window. */
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

  private final BusinessClock clock;

  Goals(BusinessClock clock) {
    this.clock = clock;
  }

  /** Unfinished ones first, and of these the one that is due first. */
  List<Card> of(Standing standing) {
    int year = clock.today().getYear();
    return standing.cards().stream()
        .filter(card -> card.percent() != null && COUNTED.contains(card.verdict()))
        .filter(card -> spans(card.period(), year) || isDueIn(card, year))
        .sorted(
            Comparator.comparing((Card card) -> card.verdict() == Verdict.PASS)
                .thenComparing(card -> card.dueOn() == null ? LocalDate.MAX : card.dueOn()))
        .toList();
  }

  private static boolean spans(String period, int year) {
    Matcher years = YEARS.matcher(period);
    if (!years.matches()) {
      return false;
    }
    int first = Integer.parseInt(years.group(1));
    int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
    return first <= year && year <= last;
  }

  private static boolean isDueIn(Card card, int year) {
    LocalDate due = card.dueOn();
    return card.verdict() == Verdict.OPEN && due != null && due.getYear() <= year;
  }
}
