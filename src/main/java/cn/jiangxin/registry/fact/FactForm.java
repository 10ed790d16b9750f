package cn.jiangxin.registry.fact;

import cn.jiangxin.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reported fact as a person fills it in; each kind asks for some of these only.
 *
 * @param subject code of the boosted project or the patent claim it belongs to
 * @param code ground, field of support, auditor, body, paper, tranche … as a pack names it
 * @param about event, alliance, who gives other money
 * @param on the day it happened
 * @param until its last day, where it lasts
 * @param answer confirmed, attended, concurs, upheld, bound, accepted
 * @param of number of the fact that it answers
 * @param recognition number of the title
 * @param member number of the member
 * @param source who pays, or who conferred
 * @param evidence the paper it rests on
 */
public record FactForm(
    @Nullable String subject,
    @Nullable String code,
    @Nullable String about,
    @Nullable LocalDate on,
    @Nullable LocalDate until,
    @Nullable Boolean answer,
    @Nullable Long of,
    @Nullable Long recognition,
    @Nullable Long member,
    @Nullable Money amount,
    @Nullable String source,
    @Nullable String documentNo,
    @Nullable String evidence,
    @Nullable String note) {

  /** What was entered for the component; null if nothing was. */
  public @Nullable Object value(String component) {
    return switch (component) {
      case "subject" -> subject;
      case "code" -> code;
      case "about" -> about;
      case "on" -> on;
      case "until" -> until;
      case "answer" -> answer;
      case "of" -> of;
      case "recognition" -> recognition;
      case "member" -> member;
      case "amount" -> amount;
      case "source" -> source;
      case "documentNo" -> documentNo;
      case "evidence" -> evidence;
      case "note" -> note;
      default -> throw new IllegalArgumentException(component);
    };
  }
}
