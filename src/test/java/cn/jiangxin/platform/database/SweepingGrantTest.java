package cn.jiangxin.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweepingGrantTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GRANT ALL PRIVILEGES ON *.* TO `root`@`%` WITH GRANT OPTION",
        "GRANT ALL PRIVILEGES ON `jiangxin`.* TO `jiangxin`@`%`",
        "GRANT SELECT, DROP ON `jiang%`.* TO `jiangxin`@`%`",
        "GRANT SELECT, ALTER ON `jiangxin`.`audit_entry` TO `jiangxin`@`%`"
      })
  void a_grant_that_lets_tables_go_is_seen(String line) {
    assertThat(covers(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GRANT USAGE ON *.* TO `jiangxin`@`%`",
        "GRANT SELECT, INSERT ON `jiangxin%`.* TO `jiangxin`@`%`",
        "GRANT SELECT, DROP ON `test\\_%`.* TO PUBLIC",
        "GRANT UPDATE, DELETE ON `jiangxin`.`alter` TO `jiangxin`@`%`",
        "GRANT DROP ON `jiangxin`.`venue` TO `jiangxin`@`%`"
      })
  void a_grant_that_does_not_is_not(String line) {
    assertThat(covers(line)).isFalse();
  }

  private static boolean covers(String line) {
    return SweepingGrant.covers(line, "jiangxin", Set.of("audit_entry"));
  }
}
