package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.policy.facts.FactsReader;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Verdict;
import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.yaml.YamlNode;
import cn.jiangxin.shared.Money;
import java.io.StringReader;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However much is proposed, the plan's money is added up and nothing is thrown. */
class ExtremeMoneyTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 1);
  private static final PolicyCatalogue CATALOGUE = PolicyCatalogue.load(null);

  private static Finding quota(Scheme scheme, String grade, int proposed, String other) {
    String text =
        """
        code: P
        studio: S
        planYear: 2024
        grade: 100000
        appliedOn: 2024-06-20
        proposedOn: 2024-07-20
        places:
          - { grade: 100000, proposed: 1, reduced: [] }
          - { grade: %s, proposed: %d, reduced: [%s] }
        """
            .formatted(grade, proposed, other);
    BoostProjectFile file =
        new FactsReader(Map.of())
            .read(BoostProjectFile.class, List.of(YamlNode.read("f.yml", new StringReader(text))));
    return new Assessor()
        .assess(file, scheme, DAY).findings().stream()
            .filter(finding -> finding.clause().equals("BJ24-J.12"))
            .findFirst()
            .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "9999999999999.99, 2147483647, 92233720368547758.07",
    "30000,            2147483647, 64424509510000.00"
  })
  void BJ24_J_12_flags_a_plan_beyond_all_measure(String grade, int proposed, String amount) {
    Finding finding = quota(scheme(), grade, proposed, "9999999999999.99");
    assertThat(finding.verdict()).isEqualTo(Verdict.FLAG);
    assertThat(finding.amount()).hasToString(amount);
  }

  @Test
  void a_share_of_nought_bears_nothing() {
    Scheme uneven = Overrides.apply(scheme(), Map.of("shares.MUNICIPAL", "0,1"));
    Finding finding = quota(uneven, "50000", 2_000_000, "");
    assertThat(finding.shares()).containsEntry("BJ_MUNICIPAL_UNION", Money.ZERO);
  }

  @Test
  void money_is_the_nearest_there_is() {
    BigInteger most = BigInteger.valueOf(Long.MAX_VALUE);
    assertThat(Money.nearest(most)).isEqualTo(new Money(Long.MAX_VALUE));
    assertThat(Money.nearest(most.add(BigInteger.ONE))).isEqualTo(new Money(Long.MAX_VALUE));
    assertThat(Money.nearest(most.negate().subtract(BigInteger.TWO)))
        .isEqualTo(new Money(Long.MIN_VALUE));
    assertThat(Money.nearest(BigInteger.valueOf(-7))).isEqualTo(new Money(-7));
  }

  private static Scheme scheme() {
    return CATALOGUE.find("BJ24").orElseThrow();
  }
}
