package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.ledger.sheet.SheetWords;
import cn.jiangxin.ledger.sheet.Tidy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words for codes that policy packs use, written and read in both languages. */
@Singleton
class Choices {
  private final Policies policies;
  private final SheetWords words;

  Choices(Policies policies, SheetWords words) {
    this.policies = policies;
    this.words = words;
  }

  /** The word for a code; the code itself if there is none. */
  String word(Locale in, String code) {
    return policies
        .catalogue()
        .code(code)
        .map(name -> name.in(in))
        .orElseGet(
            () -> {
              String key = "policy.code." + code;
              String said = words.text(in, key);
              return said.equals(key) ? code : said;
            });
  }

  /** The code that a cell names, itself or by its word; noted if it is none of the list. */
  @Nullable String read(Line line, String field, List<String> codes) {
    String typed = line.cells().text(field);
    if (typed == null) {
      return null;
    }
    String sought = Tidy.word(typed);
    Optional<String> found = codes.stream().filter(code -> names(sought, code)).findFirst();
    if (found.isEmpty()) {
      line.refuse(field, "sheet.cell.choice", typed);
    }
    return found.orElse(null);
  }

  private boolean names(String sought, String code) {
    return Tidy.word(code).equals(sought)
        || SheetWords.LANGUAGES.stream().anyMatch(in -> Tidy.word(word(in, code)).equals(sought));
  }
}
