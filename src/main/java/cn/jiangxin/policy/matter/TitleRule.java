package cn.jiangxin.policy.matter;

import cn.jiangxin.policy.subject.StudioFile.BodyDecision;
import cn.jiangxin.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a scheme's title is recognised.
 *
 * @param programme the programme that records of the scheme carry
 * @param recognisers codes of the bodies that must all concur; empty if the scheme gives no title
 * @param inTime who had to concur, has to or will have to in decisions of which days, the oldest
 *     first
 * @param firstYear from which year on duties count
 * @param advisoryLevel level of studios for which the scheme is only a guide; null: it binds all
 */
public record TitleRule(
    String programme,
    List<String> recognisers,
    List<Recognisers> inTime,
    FirstYear firstYear,
    @Nullable String advisoryLevel) {

  /** Copies the codes. */
  public TitleRule {
    recognisers = List.copyOf(recognisers);
    inTime = List.copyOf(inTime);
  }

  /** A rule by which the same bodies concur in decisions of all days. */
  public TitleRule(
      String programme,
      List<String> recognisers,
      FirstYear firstYear,
      @Nullable String advisoryLevel) {
    this(
        programme,
        recognisers,
        List.of(new Recognisers(recognisers, DateRange.ALWAYS)),
        firstYear,
        advisoryLevel);
  }

  /** The same rule where other bodies concur in decisions of other days. */
  public TitleRule with(List<Recognisers> others) {
    return new TitleRule(programme, recognisers, others, firstYear, advisoryLevel);
  }

  /** The day on which all bodies had concurred that had to; null if they have not. */
  public @Nullable LocalDate agreedOn(List<BodyDecision> decisions) {
    Agreement agreement = Agreement.among(decisions, inTime);
    return agreement == null ? null : agreement.on();
  }

  /** The bodies that agreed; where they have not, those that have to by this rule. */
  public List<String> bodiesOf(List<BodyDecision> decisions) {
    Agreement agreement = Agreement.among(decisions, inTime);
    return agreement == null ? recognisers : agreement.bodies();
  }
}
