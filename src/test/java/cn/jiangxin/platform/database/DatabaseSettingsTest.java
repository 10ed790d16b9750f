package cn.jiangxin.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.TestClock;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@MicronautTest
@CleanDatabase
class DatabaseSettingsTest {
  @Inject DataSource dataSource;
  @Inject EmbeddedServer server;
  @Inject BusinessClock clock;
  @Inject TestClock testClock;

  @Test
  void server_is_strict_durable_and_on_Shanghai_time() throws SQLException {
    assertThat(variables())
        .containsEntry("innodb_flush_log_at_trx_commit", "1")
        .containsEntry("time_zone", "+08:00")
        .hasEntrySatisfying("sql_mode", mode -> assertThat(mode).contains("STRICT_TRANS_TABLES"));
  }

  @Test
  void tests_use_a_database_of_their_own() throws SQLException {
    try (Connection connection =
        DelegatingDataSource.unwrapDataSource(dataSource).getConnection()) {
      assertThat(connection.getCatalog()).endsWith("_test");
    }
  }

  @Test
  void clock_of_a_test_can_be_set() {
    testClock.set(LocalDate.of(2026, 12, 1));
    assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 12, 1));
  }

  private Map<String, String> variables() throws SQLException {
    Map<String, String> variables = new TreeMap<>();
    try (Connection connection = dataSource.getConnection();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "SHOW VARIABLES WHERE Variable_name IN"
                        + " ('innodb_flush_log_at_trx_commit', 'time_zone', 'sql_mode')")) {
      while (rows.next()) {
        variables.put(rows.getString(1), rows.getString(2));
      }
    }
    return variables;
  }
}
