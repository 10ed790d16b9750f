package cn.jiangxin.platform.database;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanProperty;
import io.micronaut.core.naming.NameUtils;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Inserts many rows at once. A repository would send each row of a table with counted ids on its
 * own and wait for its id: with ten thousand of them that takes as many round trips.
 */
@Singleton
public class ManyRows {
  private static final String ID = "id";
  private static final int PORTION = 2_000;

  private final DataSource dataSource;

  ManyRows(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Inserts the rows, all or none; the database counts their ids.
   *
   * @param table a name of the service's own, never input
   * @param type the rows' record, whose components are named as the columns are
   */
  @Transactional
  public <R> void insert(String table, Class<R> type, List<R> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<BeanProperty<R, Object>> columns = columns(type);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql(table, columns))) {
      for (int from = 0; from < rows.size(); from += PORTION) {
        send(statement, columns, rows.subList(from, Math.min(rows.size(), from + PORTION)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot insert into " + table, e);
    }
  }

  private static <R> List<BeanProperty<R, Object>> columns(Class<R> type) {
    return BeanIntrospection.getIntrospection(type).getBeanProperties().stream()
        .filter(property -> !property.getName().equals(ID))
        .toList();
  }

  private static String sql(String table, List<? extends BeanProperty<?, ?>> columns) {
    return "INSERT INTO "
        + table
        + " ("
        + columns.stream()
            .map(c -> "`" + NameUtils.underscoreSeparate(c.getName(), true) + "`")
            .collect(Collectors.joining(", "))
        + ") VALUES ("
        + Stream.generate(() -> "?").limit(columns.size()).collect(Collectors.joining(", "))
        + ")";
  }

  private static <R> void send(
      PreparedStatement statement, List<BeanProperty<R, Object>> columns, List<R> rows)
      throws SQLException {
    for (R row : rows) {
      for (int i = 0; i < columns.size(); i++) {
        statement.setObject(i + 1, columns.get(i).get(row));
      }
      statement.addBatch();
    }
    statement.executeBatch();
  }
}
