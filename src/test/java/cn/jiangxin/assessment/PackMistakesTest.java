package cn.jiangxin.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.policy.yaml.PackFault;
import cn.jiangxin.shared.Result.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules say in English what is wrong with a pack; readers are told in their own language. */
class PackMistakesTest {
  private static final Path RULES = Path.of("src/main/java/cn/jiangxin/policy");
  private static final Pattern SAID = Pattern.compile("[. ]fault\\(\\s*\"([^\"]{6,})\"\\s*\\)");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "must lie between 1 and 500|between|1|500",
        "7 is not among its alternatives [1, 2]|alternative|7|1, 2",
        "can not have the value '-5'|nonsense|-5|",
        "lacks title|lacks|title|",
        "NX-1 has no case that comes out BLOCK|no-case|NX-1|BLOCK",
        "no clause states the parameter nxShare|unstated||nxShare",
        "unknown check at-most-or-so; known are a, b|check|at-most-or-so|"
      })
  void a_mistake_is_known_again_with_what_it_names(
      String what, String key, String first, String second) {
    Reason reason = reason(what);
    assertThat(reason.key()).isEqualTo("policy.mistake." + key);
    assertThat(reason.args().get(0)).isEqualTo("clauses.yml:10: nxMinTeam");
    assertThat(reason.args())
        .containsAll(Stream.of(first, second).filter(text -> text != null).toList());
  }

  @Test
  void whatever_the_rules_say_has_a_sentence_in_both_languages() throws IOException {
    ResourceBundle chinese = ResourceBundle.getBundle("i18n.assess");
    ResourceBundle english = ResourceBundle.getBundle("i18n.assess_en");
    List<String> said = said();
    assertThat(said).hasSizeGreaterThan(10);
    for (String what : said) {
      String key = reason(what).key();
      assertThat(key).as(what).isNotEqualTo("policy.mistake.other");
      assertThat(chinese.keySet()).contains(key);
      assertThat(english.keySet()).contains(key);
    }
    assertThat(reason("is odd").key()).isEqualTo("policy.mistake.other");
  }

  private static Reason reason(String what) {
    return PackMistakes.reason("pack", new PackFault("clauses.yml", 10, "nxMinTeam", what));
  }

  /** The sentences that stand as a whole in the rules. */
  private static List<String> said() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(PackMistakesTest::in)
          .distinct()
          .toList();
    }
  }

  private static Stream<String> in(Path file) {
    try {
      Matcher said = SAID.matcher(Files.readString(file));
      return said.results().map(found -> found.group(1)).toList().stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
