package cn.jiangxin.platform.database;

import static io.micronaut.health.HealthStatus.DOWN;
import static io.micronaut.health.HealthStatus.UP;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.platform.database.DurabilityIndicator.Settings;
import io.micronaut.health.HealthStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurabilityIndicatorTest {

  @ParameterizedTest
  @CsvSource({"1,false,0", "1,true,1"})
  void settings_that_keep_every_answered_commit_are_healthy(int flush, boolean log, int sync) {
    assertThat(status(flush, log, sync)).isEqualTo(UP);
  }

  @ParameterizedTest
  @CsvSource({"2,false,0", "0,false,1", "2,true,1", "1,true,0", "1,true,100"})
  void settings_that_may_lose_a_commit_are_not(int flush, boolean log, int sync) {
    assertThat(status(flush, log, sync)).isEqualTo(DOWN);
  }

  private static HealthStatus status(int flush, boolean log, int sync) {
    return DurabilityIndicator.judge(new Settings(flush, log, sync)).getStatus();
  }
}
