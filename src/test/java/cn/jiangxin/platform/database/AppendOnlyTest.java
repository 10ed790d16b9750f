package cn.jiangxin.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.TestDatabase;
import com.mysql.cj.jdbc.MysqlDataSource;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the service's own database user may not do, whatever goes wrong in the service. */
@CleanDatabase
@MicronautTest(transactional = false)
class AppendOnlyTest {
  /**
   * Access denied to a command on a table, or to a schema; and what MySQL with its binary log says
   * of triggers before it looks at any right.
   */
  private static final List<Integer> DENIED = List.of(1142, 1044, 1419);

  @Inject DataSource dataSource;
  @Inject AppendOnly tables;

  @TestFactory
  Stream<DynamicTest> service_can_not_change_or_remove_what_it_has_added() {
    return AppendOnly.TABLES.stream()
        .flatMap(
            table ->
                Stream.of(
                    "UPDATE " + table + " SET hash = 'x'".replace("hash", column(table)),
                    "DELETE FROM " + table,
                    "TRUNCATE TABLE " + table,
                    "DROP TABLE " + table,
                    "ALTER TABLE " + table + " ADD COLUMN x INT",
                    "RENAME TABLE " + table + " TO gone",
                    "REPLACE INTO " + table + " SELECT * FROM " + table,
                    "CREATE TRIGGER t BEFORE INSERT ON " + table + " FOR EACH ROW SET @a = 1"))
        .map(sql -> DynamicTest.dynamicTest(sql, () -> assertRefused(sql)));
  }

  private static String column(String table) {
    return table.equals("audit_entry") ? "actor" : "hash";
  }

  private void assertRefused(String sql) throws SQLException {
    try (Connection connection = DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getErrorCode()).isIn(DENIED));
    }
  }

  @Test
  void with_one_user_for_everything_service_says_that_the_trail_is_not_protected() {
    MysqlDataSource everything = new MysqlDataSource();
    everything.setUrl(TestDatabase.settings().url());
    everything.setUser(TestDatabase.settings().user());
    everything.setPassword(TestDatabase.settings().password());

    assertThat(new AppendOnly(everything).holds()).isFalse();
  }

  @Test
  void service_knows_that_the_trail_is_protected() {
    assertThat(tables.holds()).isTrue();
  }
}
