package cn.jiangxin.platform.database;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import javax.sql.DataSource;

/** The connections themselves, outside every transaction that may be under way. */
final class PlainDataSource {
  private PlainDataSource() {}

  static DataSource of(DataSource shared) {
    return DelegatingDataSource.unwrapDataSource(shared);
  }
}
