package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.policy.clause.Parameter;
import cn.jiangxin.policy.yaml.YamlMap;
import cn.jiangxin.policy.yaml.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The rule by which spending is accepted names the same categories as the pack (BDA-28.1). */
class SpendingCategoriesTest {
  private static final String FILE = "/funding/spending-rule.yml";

  @Test
  void BDA_28_1_is_the_rule_that_spending_is_accepted_by() throws IOException {
    YamlMap rule = rule();
    assertThat(rule.text("clause")).isEqualTo("BDA-28.1");
    assertThat(String.join(",", rule.texts("categories"))).isEqualTo(stated("spendingCategories"));
    assertThat(rule.text("residual")).isEqualTo(stated("describedCategory"));
  }

  private static YamlMap rule() throws IOException {
    try (InputStream file = SpendingCategoriesTest.class.getResourceAsStream(FILE)) {
      return new YamlMap(
          YamlNode.read(
              FILE, new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)));
    }
  }

  private static String stated(String name) {
    Parameter parameter =
        PolicyCatalogue.load(null).find("BDA").orElseThrow().parameters().stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow();
    return Objects.requireNonNull(parameter.values().get(parameter.values().lastKey()));
  }
}
