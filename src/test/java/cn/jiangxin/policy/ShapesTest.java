package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.policy.facts.Shape;
import cn.jiangxin.policy.facts.Shapes;
import cn.jiangxin.policy.subject.PatentBoostFile;
import org.junit.jupiter.api.Test;

/** What a file of facts may say, as its record tells. */
class ShapesTest {

  @Test
  void BJ24_P_1_no_inventor_stands_before_the_first() {
    assertThat(Shapes.of(PatentBoostFile.class).fields())
        .filteredOn(field -> field.name().equals("inventorPosition"))
        .singleElement()
        .satisfies(
            field ->
                assertThat(field.shape())
                    .isInstanceOfSatisfying(
                        Shape.Whole.class, whole -> assertThat(whole.least()).isEqualTo(1)));
  }
}
