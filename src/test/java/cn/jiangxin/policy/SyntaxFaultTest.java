package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiangxin.policy.yaml.PackFault;
import cn.jiangxin.policy.yaml.YamlNode;
import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The usual slips of the pen are told in our own words, at their line and column. */
class SyntaxFaultTest {

  static Stream<Arguments> slips() {
    return Stream.of(
        Arguments.of("a: 1\nb:\n\tc: 2\n", "f.yml:3:1: is indented with a tab"),
        Arguments.of("a: \"open\nb: 2\n", "f.yml:1:4: has a quotation mark that is not closed"),
        Arguments.of("a: 'open\nb: 2\n", "f.yml:1:4: has a quotation mark that is not closed"),
        Arguments.of("a: 1\na: 2\n", "f.yml:2:1: a: is written twice"),
        Arguments.of("x:\n  a: 1\n  a: 2\n", "f.yml:3:3: x.a: is written twice"),
        Arguments.of("a: [1, 2\nb: 2\n", "f.yml:1:4: has a bracket that is not closed"),
        Arguments.of("a:\n  b: 1\n c: 2\n", "is indented otherwise than the lines around it"),
        Arguments.of("- a\n b: 2\n", "has a colon where none may stand"),
        Arguments.of("a: b: c\n", "f.yml:1:5: has a colon where none may stand"),
        Arguments.of("a: 1\nb\nc: 2\n", "lacks the colon after a key"),
        Arguments.of("a: *b\n", "names an anchor that is not there"),
        Arguments.of("a: %b\n", "begins with a sign that must stand in quotation marks"),
        Arguments.of("a: \u0001\n", "has a character that can not stand in a text (U+0001)"));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void a_slip_of_the_pen_is_told_at_its_place(String text, String told) {
    assertThatThrownBy(() -> whole(YamlNode.read("f.yml", new StringReader(text))))
        .isInstanceOf(PackFault.class)
        .hasMessageContaining(told);
  }

  private static void whole(YamlNode node) {
    if (node.isMap()) {
      node.entries().values().forEach(SyntaxFaultTest::whole);
    }
  }
}
