package cn.jiangxin.oversight.title;

import cn.jiangxin.oversight.deadline.Deadline;
import cn.jiangxin.oversight.standing.Card;
import cn.jiangxin.oversight.standing.Standing;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.registry.Title;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clock of each title off what was found of the studio.
 *
 * @param ahead deadlines of the studio and its projects, soonest first
 */
record TitleClocks(ProgrammeClauses clauses, Standing standing, List<Deadline> ahead) {

  private static final String STUDIO = "STUDIO";

  /** What is met names a state of the past, and what does not apply names none. */
  private static final Set<Verdict> CURRENT =
      Set.of(Verdict.PROPOSE_REVOCATION, Verdict.BLOCK, Verdict.FLAG, Verdict.OPEN);

  TitleClock of(Title title) {
    String programme = title.recognition().programme();
    return new TitleClock(
        programme,
        title.recognition().level(),
        title.from(),
        end(programme),
        next(programme),
        states(programme));
  }

  private TitleClock.@Nullable End end(String programme) {
    return cards()
        .filter(card -> clauses.endsTitle(programme, card.clause()))
        .flatMap(TitleClocks::end)
        .max(Comparator.comparing(TitleClock.End::on))
        .orElse(null);
  }

  private static Stream<TitleClock.End> end(Card card) {
    return Stream.ofNullable(card.dueOn())
        .map(on -> new TitleClock.End(card.clause(), card.period(), on));
  }

  private @Nullable Deadline next(String programme) {
    return ahead.stream()
        .filter(deadline -> deadline.subjectKind().equals(STUDIO))
        .filter(deadline -> clauses.states(programme, deadline.clause()))
        .findFirst()
        .orElse(null);
  }

  private List<String> states(String programme) {
    return cards()
        .filter(card -> CURRENT.contains(card.verdict()))
        .filter(card -> clauses.states(programme, card.clause()))
        .map(Card::nextState)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private Stream<Card> cards() {
    return standing.cards().stream().filter(card -> card.subjectKind().equals(STUDIO));
  }
}
