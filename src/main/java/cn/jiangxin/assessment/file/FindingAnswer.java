package cn.jiangxin.assessment.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finding as programs read it, its words in the caller's language.
 *
 * @param subjectKind STUDIO, BOOST_PROJECT, PATENT_CLAIM, …
 * @param subject code of what was judged
 * @param verdict PASS, BLOCK, FLAG, PROPOSE_REVOCATION, UNKNOWN, HUMAN, OPEN or NOT_APPLICABLE
 * @param unit YUAN where counted, limit and shortBy are sums, exact to the fen; absent otherwise
 * @param amount yuan with two decimals
 * @param shares payer code to yuan with two decimals
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record FindingAnswer(
    String scheme,
    String subjectKind,
    String subject,
    String clause,
    String article,
    String verdict,
    String period,
    List<FactAnswer> facts,
    @Nullable BigDecimal counted,
    @Nullable BigDecimal limit,
    @Nullable String unit,
    @Nullable LocalDate due,
    List<LocalDate> reminders,
    @Nullable String amount,
    Map<String, String> shares,
    List<MissingAnswer> missing,
    List<String> notes,
    @Nullable String nextState,
    String schemeVersion) {

  /**
   * A fact that the finding rests on.
   *
   * @param name what it is, in the caller's language
   * @param value ISO day, plain number, code or text
   * @param ref the record it stands in, e.g. activity:42
   */
  @Serdeable
  public record FactAnswer(String fact, String name, String value, @Nullable String ref) {}

  /**
   * What is still missing.
   *
   * @param shortBy how many are missing; absent if a fact is not recorded at all
   */
  @Serdeable
  public record MissingAnswer(String fact, String name, @Nullable BigDecimal shortBy) {}
}
