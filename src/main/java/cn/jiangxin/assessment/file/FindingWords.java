package cn.jiangxin.assessment.file;

import cn.jiangxin.assessment.file.FindingAnswer.FactAnswer;
import cn.jiangxin.assessment.file.FindingAnswer.MissingAnswer;
import cn.jiangxin.policy.PolicyCatalogue;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.shared.Money;
import io.micronaut.context.MessageSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts findings into the words of one language, for programs and for the console. */
public final class FindingWords {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Pattern LIST = Pattern.compile("[A-Z0-9_.]+(,[A-Z0-9_.]+)+");

  private final PolicyCatalogue catalogue;
  private final MessageSource messages;
  private final Locale locale;
  private final LocalDate today;

  /**
   * Words of the language; names of a pack's own codes come from the catalogue.
   *
   * @param today the day on which is judged
   */
  public FindingWords(
      PolicyCatalogue catalogue, MessageSource messages, Locale locale, LocalDate today) {
    this.catalogue = catalogue;
    this.messages = messages;
    this.locale = locale;
    this.today = today;
  }

  /** The assessment in words. */
  public AssessmentAnswer of(FileAssessment assessment) {
    return new AssessmentAnswer(
        assessment.today(),
        assessment.findings().stream().map(this::of).toList(),
        assessment.notes().stream().map(this::note).toList(),
        assessment.nextChangeOn());
  }

  /** The finding in words. */
  public FindingAnswer of(Finding finding) {
    Money amount = finding.amount();
    return new FindingAnswer(
        scheme(finding.schemeVersion()),
        finding.subject().kind().name(),
        finding.subject().code(),
        finding.clause(),
        catalogue
            .clause(finding.clause(), finding.schemeVersion(), today)
            .map(clause -> clause.article().in(locale))
            .orElse(""),
        finding.verdict().name(),
        finding.period(),
        finding.facts().stream().map(this::fact).toList(),
        finding.counted(),
        finding.limit(),
        finding.due(),
        finding.reminders(),
        amount == null ? null : amount.toString(),
        shares(finding.shares()),
        finding.missing().stream().map(this::missing).toList(),
        finding.notes().stream().map(this::note).toList(),
        finding.nextState(),
        finding.schemeVersion());
  }

  private static String scheme(String version) {
    int slash = version.indexOf('/');
    return slash < 0 ? version : version.substring(0, slash);
  }

  private static Map<String, String> shares(Map<String, Money> shares) {
    Map<String, String> yuan = new TreeMap<>();
    shares.forEach((payer, money) -> yuan.put(payer, money.toString()));
    return yuan;
  }

  private FactAnswer fact(Finding.Fact fact) {
    return new FactAnswer(
        shortKey(fact.label()), text(fact.label(), List.of()), fact.value(), fact.ref());
  }

  private MissingAnswer missing(Finding.Missing missing) {
    return new MissingAnswer(
        shortKey(missing.what()), text(missing.what(), List.of()), missing.shortBy());
  }

  private String note(Finding.Note note) {
    return text(note.key(), note.args().stream().map(this::code).toList());
  }

  /** A code in words, several of them (separated by commas) each, the rest as it stands. */
  private String code(String value) {
    if (LIST.matcher(value).matches()) {
      return Arrays.stream(value.split(","))
          .map(this::code)
          .collect(Collectors.joining(text("policy.list-separator", List.of())));
    }
    if (!CODE.matcher(value).matches()) {
      return value;
    }
    return catalogue
        .code(value)
        .map(name -> name.in(locale))
        .orElseGet(() -> messages.getMessage("policy.code." + value, locale).orElse(value));
  }

  private String text(String key, List<String> arguments) {
    return messages
        .getMessage(key, locale, arguments.toArray())
        .orElseGet(() -> code(shortKey(key)));
  }

  private static String shortKey(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }
}
