package cn.jiangxin.oversight.question;

import cn.jiangxin.access.Permission;
import cn.jiangxin.policy.clause.Answer;
import cn.jiangxin.policy.clause.Clause;
import cn.jiangxin.registry.change.JudgementForm;
import cn.jiangxin.registry.change.JudgementPart;
import cn.jiangxin.registry.fact.FactRules;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whom each question is put to: the rules of reported facts, and a table for all other records. */
@Singleton
public class AnswerRoutes {
  private static final String FILE = "/oversight/answers.csv";
  private static final String FORM = "/studios/{studio}/register/%s/new";

  private final Map<Answer, AnswerRoute> routes = new EnumMap<>(Answer.class);
  private final JudgementPart judgements;

  AnswerRoutes(JudgementPart judgements) {
    this.judgements = judgements;
    read().stream().skip(1).map(AnswerRoutes::route).forEach(this::put);
    FactRules.CURRENT.all().stream()
        .map(
            rule ->
                new AnswerRoute(
                    Answer.valueOf(rule.kind().name()),
                    rule.permission(),
                    FORM.formatted(rule.kind().path())))
        .forEach(this::put);
  }

  private void put(AnswerRoute route) {
    routes.put(route.answer(), route);
  }

  /** Whom the answers of the clause are asked of, in the order in which they come up. */
  public List<AnswerRoute> of(Clause clause) {
    return clause.asks().stream().map(answer -> route(answer, clause)).toList();
  }

  /** Who judges follows from who decides under the clause. */
  private AnswerRoute route(Answer answer, Clause clause) {
    AnswerRoute route = Objects.requireNonNull(routes.get(answer), answer.name());
    if (answer != Answer.JUDGEMENT) {
      return route;
    }
    Permission judges =
        judgements.permission(new JudgementForm(clause.id(), null, null, null, null));
    return new AnswerRoute(answer, judges, route.address());
  }

  private static AnswerRoute route(String line) {
    String[] cells = line.split(",", -1);
    return new AnswerRoute(
        Answer.valueOf(cells[0]),
        Permission.valueOf(cells[1]),
        cells[2].isEmpty() ? null : cells[2]);
  }

  private static List<String> read() {
    try (InputStream in = AnswerRoutes.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
