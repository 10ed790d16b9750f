package cn.jiangxin.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What no view may do. */
class ViewsTest {
  private static final Path VIEWS = Path.of("src/main/resources/views");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern TAG = Pattern.compile("(?s)<[a-z](?:\"[^\"]*\"|'[^']*'|[^>\"'])*>");
  private static final Pattern REPLACED = Pattern.compile("\\sth:replace=");
  private static final Pattern CONDITION = Pattern.compile("\\sth:(?:if|unless|each|with)=");
  private static final Pattern OWN_SCRIPT =
      Pattern.compile("\\s(?:on[a-z]+|style|th:on[a-z]+|th:style|th:utext|th:inline)=");

  @TestFactory
  Stream<DynamicTest> every_view() throws IOException {
    try (Stream<Path> paths = Files.walk(VIEWS)) {
      List<Path> views = paths.filter(path -> path.toString().endsWith(".html")).toList();
      return views.stream()
          .map(
              view ->
                  DynamicTest.dynamicTest(
                      VIEWS.relativize(view).toString(), () -> check(Files.readString(view))));
    }
  }

  private static void check(String source) {
    assertThat(lostConditions(source)).as("Thymeleaf replaces before it asks").isEmpty();
    assertThat(forbidden(source))
        .as("the browser is told to refuse it, or it trusts input")
        .isEmpty();
  }

  @Test
  void a_lost_condition_and_a_script_in_a_tag_are_found() {
    assertThat(lostConditions("<li th:if=\"${a > 1}\" th:replace=\"~{x :: y}\">")).hasSize(1);
    assertThat(lostConditions("<th:block th:if=\"${a}\"><li th:replace=\"~{x :: y}\">")).isEmpty();
    assertThat(forbidden("<a onclick=\"x()\"> <b style='x'> <i th:utext=\"${a}\">")).hasSize(3);
  }

  private static List<String> lostConditions(String source) {
    return tags(source)
        .filter(tag -> REPLACED.matcher(tag).find() && CONDITION.matcher(tag).find())
        .toList();
  }

  private static List<String> forbidden(String source) {
    return tags(source).filter(tag -> OWN_SCRIPT.matcher(tag).find()).toList();
  }

  private static Stream<String> tags(String source) {
    return TAG.matcher(COMMENT.matcher(source).replaceAll("")).results().map(MatchResult::group);
  }
}
