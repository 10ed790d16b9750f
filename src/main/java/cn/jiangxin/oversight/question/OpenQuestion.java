package cn.jiangxin.oversight.question;

import cn.jiangxin.policy.clause.Clause;
import java.util.List;

/**
 * A question that waits for answers of the reader.
 *
 * @param routes the answers that the reader may give
 * @param studios at how many studios it waits
 */
public record OpenQuestion(Clause clause, List<AnswerRoute> routes, long studios) {}
