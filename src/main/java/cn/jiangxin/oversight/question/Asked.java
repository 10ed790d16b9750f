package cn.jiangxin.oversight.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of answer to a question.
 *
 * @param route who gives it, and where
 * @param path of the form; null: there is none, or the reader may not fill it in
 * @param last the last answer of this kind about each subject of which one is kept
 */
public record Asked(AnswerRoute route, @Nullable String path, List<Last> last) {

  /**
   * The last answer: when it was given, by whom, and what it says.
   *
   * @param subject code of the project or claim that it is about; null: the studio itself
   */
  public record Last(@Nullable String subject, LocalDate on, @Nullable String by, String code) {}
}
