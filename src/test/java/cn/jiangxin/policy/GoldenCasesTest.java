package cn.jiangxin.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every golden case of every pack within the product. */
class GoldenCasesTest {
  private final PolicyTester tester = new PolicyTester();

  @TestFactory
  Stream<DynamicContainer> every_case_of_every_pack_comes_out_as_written() {
    return PolicyCatalogue.load(null).schemes().stream()
        .map(scheme -> DynamicContainer.dynamicContainer(scheme.id(), cases(scheme)));
  }

  private Stream<DynamicTest> cases(Scheme scheme) {
    return tester.run(scheme).stream()
        .map(
            result ->
                DynamicTest.dynamicTest(
                    result.name(), () -> assertThat(result.faults()).isEmpty()));
  }
}
