package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.policy.clause.Parameter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** People change parameters by what they mean, not by how a pack spells them. */
class ParameterNamesTest {

  @Test
  void every_parameter_of_the_product_is_named_in_both_languages() {
    for (Scheme scheme : PolicyCatalogue.load(null).schemes()) {
      for (Parameter parameter : scheme.parameters()) {
        assertThat(scheme.nameOf(parameter.name()))
            .as("%s %s", scheme.id(), parameter.name())
            .hasValueSatisfying(
                name -> {
                  assertThat(name.in(Locale.CHINESE)).isNotBlank();
                  assertThat(name.in(Locale.ENGLISH)).isNotBlank();
                });
      }
    }
  }
}
