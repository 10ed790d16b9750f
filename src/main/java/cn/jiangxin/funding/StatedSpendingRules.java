package cn.jiangxin.funding;

import io.micronaut.core.io.ResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The one rule that the product states so far, for every day. */
@Singleton
final class StatedSpendingRules implements SpendingRules {

  private static final String FILE = "classpath:funding/spending-rule.yml";

  private final SpendingRule rule;

  StatedSpendingRules(ResourceResolver resources) {
    try (InputStream file = resources.getResourceAsStream(FILE).orElseThrow()) {
      rule = read(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public SpendingRule on(LocalDate day) {
    return rule;
  }

  private static SpendingRule read(Map<String, Object> yaml) {
    List<String> categories =
        ((List<?>) Objects.requireNonNull(yaml.get("categories")))
            .stream().map(String::valueOf).toList();
    return new SpendingRule(
        String.valueOf(yaml.get("clause")), categories, String.valueOf(yaml.get("residual")));
  }
}
