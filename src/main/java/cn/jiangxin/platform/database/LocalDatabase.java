package cn.jiangxin.platform.database;

import ch.vorburger.exec.ManagedProcessException;
import cn.jiangxin.platform.StartProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The embedded database of one data folder. */
final class LocalDatabase {
  private static final String NAME = "jiangxin";
  private static final String OWNER = "jiangxin_owner";
  private static final String PORT_FILE = "database.port";

  private final DataFolder folder;
  private final ServerProcess server;
  private final DatabaseUsers users;

  private LocalDatabase(DataFolder folder, ServerProcess server, DatabaseUsers users) {
    this.folder = folder;
    this.server = server;
    this.users = users;
  }

  /**
   * Starts the database of a folder; makes it first if the folder is new.
   *
   * @param root the data folder
   * @param programs folder of the server's programs, which several data folders may share
   * @throws StartProblem if the folder cannot be used
   */
  static LocalDatabase start(Path root, Path programs) {
    DataFolder folder = DataFolder.open(root);
    try {
      return start(folder, ServerBinaries.in(programs.toAbsolutePath().normalize()));
    } catch (ManagedProcessException e) {
      throw new StartProblem("platform.start.local-database-not-made", e, folder.root());
    } catch (IOException e) {
      throw new StartProblem("platform.start.folder-not-writable", e, folder.root());
    }
  }

  private static LocalDatabase start(DataFolder folder, ServerBinaries programs)
      throws IOException, ManagedProcessException {
    Path pidFile = folder.file("database.pid");
    int port = freePort();
    Path setup = folder.file("database.setup.sql");
    List<String> command = command(folder, programs, port, setup);
    ServerProcess.endLeftover(pidFile, command);
    createOnce(folder, programs);
    DataFolder.writePrivately(setup, setupStatements(folder.password(), folder.ownerPassword()));
    try {
      ServerProcess server =
          ServerProcess.start(
              command,
              Map.of(programs.libraryVariable(), programs.libraries().toString()),
              folder.file("database.log"),
              pidFile);
      Files.writeString(folder.file(PORT_FILE), Integer.toString(port));
      return new LocalDatabase(folder, server, users(port, folder.root()));
    } finally {
      Files.deleteIfExists(setup);
    }
  }

  /**
   * How to reach the database of a folder that another process runs.
   *
   * @throws StartProblem if it does not say where it listens
   */
  static DatabaseUsers ofRunningService(Path root) {
    try {
      int port = Integer.parseInt(Files.readString(root.resolve(PORT_FILE)).strip());
      return users(port, root);
    } catch (IOException | NumberFormatException e) {
      throw new StartProblem("platform.start.folder-in-use", e, root);
    }
  }

  /** A folder half made when the power failed is made again: only a finished one has the name. */
  private static void createOnce(DataFolder folder, ServerBinaries programs)
      throws IOException, ManagedProcessException {
    Path database = folder.file("database");
    if (!Files.exists(database)) {
      Path unfinished = folder.file("database.unfinished");
      FileTrees.delete(unfinished);
      programs.createSystemTables(unfinished);
      Files.move(unfinished, database, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /**
   * One statement a line, as the server reads them. The bundled client cannot log in over the
   * connection we allow, therefore database and users are made here, at every start. Older data
   * folders gave the service's user every right on the whole schema; that is taken back, which must
   * not fail where there is nothing to take.
   */
  private static String setupStatements(String password, String ownerPassword) {
    return """
        CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4;
        DROP USER IF EXISTS ''@localhost;
        CREATE USER IF NOT EXISTS %1$s@'127.0.0.1';
        ALTER USER %1$s@'127.0.0.1' IDENTIFIED BY '%2$s';
        GRANT SELECT ON `%1$s%%`.* TO %1$s@'127.0.0.1';
        REVOKE ALL PRIVILEGES ON `%1$s%%`.* FROM %1$s@'127.0.0.1';
        GRANT SELECT, INSERT ON `%1$s%%`.* TO %1$s@'127.0.0.1';
        CREATE USER IF NOT EXISTS %3$s@'127.0.0.1';
        ALTER USER %3$s@'127.0.0.1' IDENTIFIED BY '%4$s';
        GRANT ALL ON `%1$s%%`.* TO %3$s@'127.0.0.1' WITH GRANT OPTION;
        """
        .formatted(NAME, password, OWNER, ownerPassword);
  }

  private static List<String> command(
      DataFolder folder, ServerBinaries programs, int port, Path setup) throws IOException {
    Path temporary = Files.createDirectories(folder.file("tmp"));
    List<String> command = new ArrayList<>();
    command.add(programs.server().toString());
    command.add("--no-defaults");
    command.add("--basedir=" + programs.root());
    command.add("--datadir=" + folder.file("database"));
    command.add("--tmpdir=" + temporary);
    command.add("--socket=" + socket(port));
    command.add("--port=" + port);
    command.add("--init-file=" + setup);
    command.addAll(
        List.of(
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            "--skip-ssl",
            "--lower-case-table-names=1",
            "--character-set-server=utf8mb4",
            "--default-time-zone=+08:00",
            "--sql-mode=STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,"
                + "NO_ZERO_IN_DATE,NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY",
            "--innodb-flush-log-at-trx-commit=1",
            "--innodb-log-file-size=48M",
            "--key-buffer-size=1M",
            "--aria-pagecache-buffer-size=8M",
            "--max-allowed-packet=64M"));
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--user=root");
    }
    return command;
  }

  /** Short, because the path of a socket must not exceed 107 bytes. */
  private static Path socket(int port) {
    return Path.of(System.getProperty("java.io.tmpdir"), "jiangxin-" + port + ".sock");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static DatabaseUsers users(int port, Path root) throws IOException {
    String url = "jdbc:mysql://127.0.0.1:" + port + "/" + NAME + "?sslMode=DISABLED";
    return new DatabaseUsers(
        new JdbcSettings(url, NAME, DataFolder.password(root)),
        new JdbcSettings(url, OWNER, DataFolder.ownerPassword(root)));
  }

  DatabaseUsers users() {
    return users;
  }

  /** Stops the server in order and gives the folder back. */
  void stop() throws IOException {
    Files.deleteIfExists(folder.file(PORT_FILE));
    server.stop();
    folder.close();
  }
}
