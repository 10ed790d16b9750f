package cn.jiangxin.cli;

import cn.jiangxin.platform.StartProblem;
import cn.jiangxin.platform.database.DatabaseUsers;
import cn.jiangxin.platform.database.Databases;
import cn.jiangxin.platform.database.ServiceRights;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Prints the statements with which an administrator makes the two users of an external database.
 * With JDBC_URL set, also the rights table by table, for an owner who may not give them itself.
 */
@Command(name = "grants")
final class GrantsCommand implements Callable<Integer> {
  private static final String SCRIPT = "/database/grants.sql";

  private final Console console;

  @Option(names = "--database", paramLabel = "NAME", defaultValue = "jiangxin")
  private String database = "";

  @Option(names = "--service", paramLabel = "USER", defaultValue = "jiangxin")
  private String service = "";

  @Option(names = "--owner", paramLabel = "USER", defaultValue = "jiangxin_owner")
  private String owner = "";

  @Option(names = "--host", paramLabel = "HOST", defaultValue = "%")
  private String host = "";

  GrantsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String account = "'%s'@'%s'".formatted(service, host);
    console.print(
        script()
            .replace("{database}", database)
            .replace("{service}", account)
            .replace("{owner}", "'%s'@'%s'".formatted(owner, host)));
    if (System.getenv("JDBC_URL") != null) {
      tableByTable(account);
    }
    return 0;
  }

  private void tableByTable(String account) {
    DatabaseUsers users = Databases.current();
    try {
      new ServiceRights(users).statements(account).forEach(console::print);
    } catch (SQLException e) {
      throw new StartProblem("platform.start.database-down", e, users.owner().place());
    }
  }

  private static String script() {
    try (InputStream file =
        Objects.requireNonNull(GrantsCommand.class.getResourceAsStream(SCRIPT), SCRIPT)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
