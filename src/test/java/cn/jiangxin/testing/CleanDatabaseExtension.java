package cn.jiangxin.testing;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Does what {@link CleanDatabase} says. */
final class CleanDatabaseExtension implements BeforeAllCallback, AfterAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) throws SQLException {
    TestDatabase.empty();
  }

  /** Whatever the last test of the class was about: no change is without both its sides. */
  @Override
  public void afterAll(ExtensionContext context) throws SQLException {
    List<String> missing = AuditedChanges.missing();
    if (!missing.isEmpty()) {
      throw new AssertionError("audit entries that do not say what changed: " + missing);
    }
  }
}
