package cn.jiangxin.oversight.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One kind of answer to a question.
 *
 * @param route who gives it, and where
 * @param path of the form; null: there is none, or the reader may not fill it in
 * @param last the last answer of this kind; null: none is kept
 */
public record Asked(AnswerRoute route, @Nullable String path, @Nullable Last last) {

  /** The last answer: when it was given, by whom, and what it says. */
  public record Last(LocalDate on, @Nullable String by, String code) {}
}
