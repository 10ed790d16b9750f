package cn.jiangxin.testing;

import java.sql.SQLException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Does what {@link CleanDatabase} says. */
final class CleanDatabaseExtension implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) throws SQLException {
    TestDatabase.empty();
  }
}
