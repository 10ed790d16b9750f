package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.golden.GoldenCase;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A finding is found again by its clause and period. */
class FindingKeysTest {

  @Test
  void clause_and_period_name_a_finding() {
    PolicyTester tester = new PolicyTester();
    Assessor assessor = new Assessor();
    for (Scheme scheme : PolicyCatalogue.load(null).schemes()) {
      for (GoldenCase golden : scheme.cases().cases()) {
        Set<String> keys = new HashSet<>();
        for (Finding finding :
            assessor.assess(tester.subject(scheme, golden), scheme, golden.today()).findings()) {
          assertThat(keys.add(finding.clause() + " " + finding.period()))
              .as("%s twice: %s", golden.name(), finding)
              .isTrue();
          assertThat(finding.period()).hasSizeLessThanOrEqualTo(40);
        }
      }
    }
  }
}
