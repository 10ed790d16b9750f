package cn.jiangxin.web.register;

import cn.jiangxin.registry.fact.FactBook;
import cn.jiangxin.registry.fact.FactCodes;
import cn.jiangxin.registry.fact.FactField;
import cn.jiangxin.registry.fact.FactKind;
import cn.jiangxin.registry.fact.FactRule;
import cn.jiangxin.registry.fact.FactSubjects;
import cn.jiangxin.registry.fact.ReportedFact;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of reported facts with what they offer to choose from. */
@Singleton
class FactOffers {
  private static final Map<String, Integer> LONGEST =
      Map.of("about", 200, "evidence", 300, "note", 500);

  private final FactBook book;
  private final FactCodes codes;
  private final FactSubjects subjects;

  FactOffers(FactBook book, FactCodes codes, FactSubjects subjects) {
    this.book = book;
    this.codes = codes;
    this.subjects = subjects;
  }

  List<FactFieldOffer> of(FactRule rule, Studio studio, Words words) {
    return rule.fields().stream().map(field -> offer(rule, field, studio, words)).toList();
  }

  private FactFieldOffer offer(FactRule rule, FactField field, Studio studio, Words words) {
    String id = field.component();
    return new FactFieldOffer(
        id,
        type(id),
        label(rule.kind(), id, words),
        field.required(),
        field.ahead() || id.equals("until"),
        LONGEST.getOrDefault(id, 60),
        options(rule, field, studio, words));
  }

  private static String type(String id) {
    return switch (id) {
      case "on", "until" -> "day";
      case "amount" -> "money";
      case "note" -> "area";
      case "about", "documentNo", "evidence" -> "text";
      default -> "choice";
    };
  }

  /** The label of the field for this kind, or for all kinds. */
  static String label(FactKind kind, String id, Words words) {
    String key = "fact.field." + kind + "." + id;
    String own = words.text(key);
    return own.equals(key) ? words.text("fact.field." + id) : own;
  }

  private Map<String, String> options(FactRule rule, FactField field, Studio studio, Words words) {
    return switch (field.component()) {
      case "code" -> coded(codes.codes(rule), words);
      case "source" -> coded(codes.sources(rule.kind()), words);
      case "answer" -> answers(rule.kind(), words);
      case "subject" -> same(subjects.codes(studio.id(), field));
      case "of" -> answered(rule, studio, words);
      case "recognition" -> titles(studio, words);
      case "member" -> members(studio);
      default -> Map.of();
    };
  }

  private static Map<String, String> coded(List<String> codes, Words words) {
    Map<String, String> options = new LinkedHashMap<>();
    codes.forEach(code -> options.put(code, word(code, words)));
    return options;
  }

  /** A code in words; a clause by its number and text. */
  static String word(String code, Words words) {
    return words.clause(code).isPresent()
        ? words.text("register.clause", code, words.clauseText(code))
        : words.code(code);
  }

  static Map<String, String> answers(FactKind kind, Words words) {
    Map<String, String> options = new LinkedHashMap<>();
    for (String value : List.of("true", "false")) {
      String key = "fact.answer." + kind + "." + value;
      String own = words.text(key);
      options.put(value, own.equals(key) ? words.text("fact.answer." + value) : own);
    }
    return options;
  }

  private static Map<String, String> same(List<String> codes) {
    Map<String, String> options = new LinkedHashMap<>();
    codes.forEach(code -> options.put(code, code));
    return options;
  }

  private Map<String, String> answered(FactRule rule, Studio studio, Words words) {
    Map<String, String> options = new LinkedHashMap<>();
    book.current(Set.of(studio.id())).stream()
        .filter(fact -> fact.kind() == rule.of())
        .forEach(fact -> options.put(String.valueOf(fact.id()), line(fact, words)));
    return options;
  }

  private static String line(ReportedFact fact, Words words) {
    String about = fact.said().about();
    String subject = fact.said().subject();
    String what = about != null ? about : word(fact.code(), words);
    return words.text("fact.short", words.day(fact.on()), subject != null ? subject : what);
  }

  private Map<String, String> titles(Studio studio, Words words) {
    Map<String, String> options = new LinkedHashMap<>();
    subjects
        .titles(studio.id())
        .forEach(title -> options.put(String.valueOf(title.id()), Offers.title(title, words)));
    return options;
  }

  private Map<String, String> members(Studio studio) {
    Map<String, String> options = new LinkedHashMap<>();
    subjects
        .members(studio.id())
        .forEach(member -> options.put(String.valueOf(member.id()), member.name()));
    return options;
  }
}
