package cn.jiangxin.platform.database;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.reactivestreams.Publisher;

/**
 * Calls the service unhealthy on a database that may lose an acknowledged record when the power
 * fails: a killed process loses nothing under such settings, so no ordinary test shows it.
 */
@Singleton
final class DurabilityIndicator implements HealthIndicator {
  private static final String NAME = "durability";

  private final DataSource dataSource;

  /** Asks outside every transaction, so it needs the pool itself. */
  DurabilityIndicator(DataSource dataSource) {
    this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return Publishers.just(result());
  }

  private HealthResult result() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT @@GLOBAL.innodb_flush_log_at_trx_commit, @@GLOBAL.log_bin,"
                    + " @@GLOBAL.sync_binlog")) {
      row.next();
      return judge(new Settings(row.getInt(1), row.getBoolean(2), row.getInt(3)));
    } catch (SQLException e) {
      return HealthResult.builder(NAME, HealthStatus.DOWN).exception(e).build();
    }
  }

  static HealthResult judge(Settings settings) {
    return HealthResult.builder(NAME, settings.safe() ? HealthStatus.UP : HealthStatus.DOWN)
        .details(
            Map.of(
                "innodb_flush_log_at_trx_commit", settings.flushLogAtCommit(),
                "log_bin", settings.binaryLog(),
                "sync_binlog", settings.syncBinaryLog()))
        .build();
  }

  /** The server's settings that decide whether a commit is on the disk when it is answered. */
  record Settings(int flushLogAtCommit, boolean binaryLog, int syncBinaryLog) {
    boolean safe() {
      return flushLogAtCommit == 1 && (!binaryLog || syncBinaryLog == 1);
    }
  }
}
