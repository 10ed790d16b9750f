package cn.jiangxin.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.quartz.utils.ConnectionProvider;

/** Lends Quartz the connections of the service's own pool. */
final class PoolConnections implements ConnectionProvider {
  private final DataSource pool;

  PoolConnections(DataSource pool) {
    this.pool = pool;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return pool.getConnection();
  }

  @Override
  public void initialize() {
    // the pool is open already
  }

  @Override
  public void shutdown() {
    // the pool belongs to the service
  }
}
