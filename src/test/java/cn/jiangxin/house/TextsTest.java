package cn.jiangxin.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text that a person reads stands in the bundles, in both languages. */
class TextsTest {
  private static final Path BUNDLES = Path.of("src/main/resources/i18n");
  private static final Path VIEWS = Path.of("src/main/resources/views");
  private static final Path SOURCES = Path.of("src/main/java");

  private static final Pattern ARGUMENT = Pattern.compile("\\{[A-Za-z0-9]+}");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

  /** {@code #{key}}, {@code #{key(…)}} and {@code #messages.msg('key')}. */
  private static final Pattern WHOLE_KEY =
      Pattern.compile("#\\{([a-z][A-Za-z0-9_.-]*)|#messages\\.msg\\w*\\('([^']+)'");

  /** {@code #{|beginning.${…}|}}. */
  private static final Pattern KEY_BEGINNING = Pattern.compile("#\\{\\|([^$|]+)\\$\\{");

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern SCRIPT = Pattern.compile("(?s)<(script|style)\\b.*?</\\1>");
  private static final Pattern TAG = Pattern.compile("(?s)<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>");
  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile("\\s(?:title|alt|placeholder|aria-label|label|data-label)=\"([^\"]+)\"");

  /** Reasons and announcements that the code gives. */
  private static final Pattern CODE_KEY =
      Pattern.compile(
          "(?:Reason\\s*\\.of|Flash\\s*\\.(?:success|warning)|new\\s+Sentence)\\(\\s*\"([^\"]+)\""
              + "|Reason\\s*\\.at\\(\\s*(?:\"[^\"]*\"|\\w+)\\s*,\\s*\"([^\"]+)\"");

  private static final Map<String, String> CHINESE_TEXTS = texts("");
  private static final Map<String, String> ENGLISH_TEXTS = texts("_en");

  @Test
  void both_languages_hold_the_same_keys() {
    assertThat(new TreeSet<>(ENGLISH_TEXTS.keySet()))
        .isEqualTo(new TreeSet<>(CHINESE_TEXTS.keySet()));
    assertThat(CHINESE_TEXTS).hasSizeGreaterThan(300);
  }

  @Test
  void both_languages_take_the_same_arguments_and_no_text_is_empty() {
    CHINESE_TEXTS.forEach(
        (key, text) -> {
          assertThat(text).as(key).isNotBlank();
          assertThat(found(ARGUMENT, ENGLISH_TEXTS.getOrDefault(key, ""), MatchResult::group))
              .as(key)
              .isEqualTo(found(ARGUMENT, text, MatchResult::group));
        });
  }

  @TestFactory
  Stream<DynamicTest> every_key_of_a_view_has_a_text_and_no_text_is_hard_coded() {
    return files(VIEWS, ".html")
        .map(
            view ->
                DynamicTest.dynamicTest(
                    VIEWS.relativize(view).toString(),
                    () -> {
                      String source = COMMENT.matcher(read(view)).replaceAll("");
                      assertThat(CHINESE_TEXTS.keySet())
                          .containsAll(found(WHOLE_KEY, source, TextsTest::eitherGroup));
                      assertThat(found(KEY_BEGINNING, source, m -> m.group(1)))
                          .allMatch(TextsTest::beginsAKey);
                      assertThat(hardCoded(source)).isEmpty();
                    }));
  }

  @Test
  void a_hard_coded_text_is_found_wherever_it_stands() {
    assertThat(hardCoded("<p th:text=\"#{web.a}\">Text</p>")).containsExactly("Text");
    assertThat(hardCoded("<p>工</p>")).containsExactly("工");
    assertThat(hardCoded("<a title=\"More\" th:href=\"@{/x}\"></a>")).containsExactly("More");
    assertThat(hardCoded("<a th:text=\"${a > b} ? 'x' : '否'\"></a>")).containsExactly("否");
    assertThat(hardCoded("<p th:text=\"|${a} / ${b}|\"></p> · 1")).isEmpty();
  }

  @Test
  void every_key_that_the_code_announces_has_a_text() {
    Set<String> keys = new TreeSet<>();
    files(SOURCES, ".java")
        .forEach(file -> keys.addAll(found(CODE_KEY, read(file), TextsTest::eitherGroup)));

    assertThat(keys).hasSizeGreaterThan(20);
    assertThat(CHINESE_TEXTS.keySet()).containsAll(keys);
  }

  /**
   * Text between tags, text in attributes that are read out, Chinese anywhere. An empty one is
   * meant: the picture says nothing that its link does not say.
   */
  private static Set<String> hardCoded(String source) {
    String plain = SCRIPT.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
    Set<String> texts = new TreeSet<>();
    for (String text : TAG.split(plain)) {
      if (LETTERS.matcher(text).find() || CHINESE.matcher(text).find()) {
        texts.add(text.strip());
      }
    }
    for (String tag : found(TAG, plain, MatchResult::group)) {
      texts.addAll(found(SPOKEN_ATTRIBUTE, tag, m -> m.group(1)));
      texts.addAll(found(CHINESE, tag, MatchResult::group));
    }
    return texts;
  }

  private static boolean beginsAKey(String beginning) {
    return CHINESE_TEXTS.keySet().stream()
        .anyMatch(key -> key.startsWith(beginning) && key.length() > beginning.length());
  }

  private static String eitherGroup(MatchResult match) {
    return match.group(1) == null ? match.group(2) : match.group(1);
  }

  private static Set<String> found(
      Pattern pattern, String text, Function<MatchResult, String> group) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map(group).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> texts(String suffix) {
    Map<String, String> texts = new HashMap<>();
    for (Path file : files(BUNDLES, ".properties").toList()) {
      boolean english = file.toString().endsWith("_en.properties");
      if (english == suffix.equals("_en")) {
        Properties bundle = bundle(file);
        bundle.stringPropertyNames().forEach(key -> texts.put(key, bundle.getProperty(key)));
      }
    }
    return texts;
  }

  private static Properties bundle(Path file) {
    Properties bundle = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      bundle.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundle;
  }

  private static Stream<Path> files(Path folder, String ending) {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> files = new ArrayList<>(paths.filter(p -> p.toString().endsWith(ending)).toList());
      return files.stream().sorted();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
