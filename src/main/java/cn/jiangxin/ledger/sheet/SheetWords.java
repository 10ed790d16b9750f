package cn.jiangxin.ledger.sheet;

import cn.jiangxin.ledger.LedgerCodes;
import cn.jiangxin.ledger.LedgerCodes.CodeList;
import io.micronaut.context.MessageSource;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of spreadsheets: written in the reader's language, read in both. */
@Singleton
public class SheetWords {
  /** The languages in which sheets are read. */
  public static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

  static final String NUMBER = "sheet.column.number";

  /** Heading of the column that says what was found. */
  public static final String REMARKS = "sheet.column.remarks";

  private static final Set<String> YES = Set.of("true", "1", "y", "\u221a", "\u2713");
  private static final Set<String> NO = Set.of("false", "0", "n", "\u00d7", "x");

  private final MessageSource messages;
  private final LedgerCodes codes;
  private final Map<CodeList, Map<String, String>> byWord = new ConcurrentHashMap<>();

  SheetWords(MessageSource messages, LedgerCodes codes) {
    this.messages = messages;
    this.codes = codes;
  }

  /** The sentence of a key. */
  public String text(Locale locale, String key, Object... args) {
    return messages.getMessage(key, locale, args).orElse(key);
  }

  /** The heading of a column. */
  public String label(Locale locale, SheetColumn column) {
    return text(locale, column.labelKey());
  }

  /** The word for a code of a list. */
  public String code(Locale locale, CodeList list, String code) {
    return text(locale, list.words(code));
  }

  /** The words to choose from. */
  public List<String> choices(Locale locale, CodeList list) {
    return codes.of(list).stream().map(code -> code(locale, list, code)).toList();
  }

  /** The word for yes or no. */
  public String yesNo(Locale locale, boolean value) {
    return text(locale, value ? "pages.yes" : "pages.no");
  }

  /** Whether a heading says this, in either language. */
  public boolean says(String heading, String key) {
    String word = Tidy.word(heading);
    return LANGUAGES.stream().anyMatch(locale -> Tidy.word(text(locale, key)).equals(word));
  }

  /** Whether a heading names the column, in either language or by its field. */
  public boolean names(String heading, SheetColumn column) {
    return says(heading, column.labelKey()) || Tidy.word(column.field()).equals(Tidy.word(heading));
  }

  /** The code that was typed, itself or its word in either language. */
  public Optional<String> codeOf(CodeList list, String typed) {
    return Optional.ofNullable(byWord.computeIfAbsent(list, this::read).get(Tidy.word(typed)));
  }

  private Map<String, String> read(CodeList list) {
    Map<String, String> read = new HashMap<>();
    for (String code : codes.of(list)) {
      read.put(Tidy.word(code), code);
      LANGUAGES.forEach(locale -> read.putIfAbsent(Tidy.word(code(locale, list, code)), code));
    }
    return read;
  }

  /** Yes or no as it was typed. */
  public Optional<Boolean> yesNoOf(String typed) {
    String word = Tidy.word(typed);
    if (YES.contains(word) || says(typed, "pages.yes")) {
      return Optional.of(true);
    }
    return NO.contains(word) || says(typed, "pages.no") ? Optional.of(false) : Optional.empty();
  }

  boolean isPatent(String outcomeType) {
    return codes.patentKind(outcomeType).isPresent();
  }
}
