package cn.jiangxin.platform;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InstallationSettingRows extends CrudRepository<InstallationSettingRow, String> {

  @Query("INSERT IGNORE INTO installation_setting (name, value) VALUES (:name, :value)")
  void addUnlessThere(String name, String value);
}
