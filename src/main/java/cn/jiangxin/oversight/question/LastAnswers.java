package cn.jiangxin.oversight.question;

import cn.jiangxin.oversight.question.Asked.Last;
import cn.jiangxin.policy.clause.Answer;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.registry.fact.FactBook;
import cn.jiangxin.registry.fact.FactCodes;
import cn.jiangxin.registry.fact.FactKind;
import cn.jiangxin.registry.fact.FactRules;
import cn.jiangxin.registry.fact.ReportedFact;
import cn.jiangxin.studio.Judgement;
import cn.jiangxin.studio.Judgements;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The last answers that people gave about a studio. */
@Singleton
class LastAnswers {

  private final FactBook facts;
  private final Judgements judgements;

  LastAnswers(FactBook facts, Judgements judgements) {
    this.facts = facts;
    this.judgements = judgements;
  }

  Of of(long studio) {
    return new Of(facts.current(Set.of(studio)), judgements.current(Set.of(studio)));
  }

  /**
   * All of one studio.
   *
   * @param facts the latest first
   */
  record Of(List<ReportedFact> facts, List<Judgement> judgements) {

    /**
     * The last answer about each subject.
     *
     * @param subjects codes of the projects and claims for which the clause stands; what was told
     *     of others answers another question
     */
    List<Last> to(Clause clause, Answer answer, Set<String> subjects) {
      return answer == Answer.JUDGEMENT ? judged(clause) : reported(clause, answer, subjects);
    }

    private List<Last> judged(Clause clause) {
      return judgements.stream()
          .filter(judgement -> judgement.clause().equals(clause.id()))
          .max(Comparator.comparing(Judgement::judgedOn).thenComparing(Judgement::id))
          .map(last -> new Last(null, last.judgedOn(), null, last.judgedBy()))
          .stream()
          .toList();
    }

    private List<Last> reported(Clause clause, Answer answer, Set<String> subjects) {
      List<String> codes = FactCodes.reports(clause);
      Map<String, Last> last = new TreeMap<>();
      facts.stream()
          .filter(fact -> fact.kind().name().equals(answer.name()))
          .filter(fact -> codes.isEmpty() || concerns(fact, codes))
          .forEach(fact -> last.putIfAbsent(subject(fact), last(fact)));
      return last.entrySet().stream()
          .filter(told -> told.getKey().isEmpty() || subjects.contains(told.getKey()))
          .map(Map.Entry::getValue)
          .toList();
    }

    private Last last(ReportedFact fact) {
      String subject = subject(fact);
      return new Last(subject.isEmpty() ? null : subject, fact.on(), fact.reporter(), fact.code());
    }

    /** An answer is about what it answers is about; empty for the studio itself. */
    private String subject(ReportedFact fact) {
      String subject = answered(fact).said().subject();
      return subject == null ? "" : subject;
    }

    /** An answer concerns the clause if what it answers does; what bears no code always does. */
    private boolean concerns(ReportedFact fact, List<String> codes) {
      String code = answered(fact).code();
      return code.isEmpty() || codes.contains(code);
    }

    private ReportedFact answered(ReportedFact fact) {
      FactKind of = FactRules.CURRENT.of(fact.kind()).of();
      return facts.stream()
          .filter(asked -> asked.kind() == of && Objects.equals(asked.id(), fact.said().of()))
          .findFirst()
          .orElse(fact);
    }
  }
}
