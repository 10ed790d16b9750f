package cn.jiangxin.oversight.title;

import cn.jiangxin.oversight.standing.Card;
import cn.jiangxin.oversight.standing.Standing;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.policy.clause.Duty;
import cn.jiangxin.policy.finding.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The clauses in force of each programme, as far as a title's clock and duties rest on them. */
record ProgrammeClauses(List<Scheme> schemes, LocalDate today) {

  /** Whether a policy of the programme states the clause. */
  boolean states(String programme, String clause) {
    return of(programme).anyMatch(scheme -> scheme.clause(clause).isPresent());
  }

  /** Whether the clause says when the running cycle or validity of a title ends. */
  boolean endsTitle(String programme, String clause) {
    return of(programme)
        .flatMap(scheme -> scheme.clause(clause).stream())
        .anyMatch(Clause::titleClock);
  }

  /** What the programme asks of the studio again and again. */
  List<AskedDuty> duties(String programme, Standing standing) {
    return of(programme)
        .flatMap(
            scheme ->
                scheme.clauses().stream()
                    .filter(clause -> binds(clause, standing))
                    .flatMap(clause -> asked(scheme, clause)))
        .toList();
  }

  private Stream<Scheme> of(String programme) {
    return schemes.stream().filter(scheme -> scheme.programme().equals(programme));
  }

  /** A clause that was found not to apply, as to a studio of another type, binds nobody. */
  private static boolean binds(Clause clause, Standing standing) {
    List<Card> found =
        standing.cards().stream().filter(card -> card.clause().equals(clause.id())).toList();
    return found.isEmpty()
        || found.stream().anyMatch(card -> card.verdict() != Verdict.NOT_APPLICABLE);
  }

  private Stream<AskedDuty> asked(Scheme scheme, Clause clause) {
    return clause.duties().stream()
        .flatMap(
            duty ->
                duty.asked(scheme.parameters(), today).stream()
                    .map(number -> asked(scheme, clause, duty, number)));
  }

  private static AskedDuty asked(Scheme scheme, Clause clause, Duty duty, int number) {
    return new AskedDuty(scheme.programme(), clause.id(), duty.kind(), number, duty.per());
  }
}
