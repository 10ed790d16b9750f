package cn.jiangxin.cli;

import static cn.jiangxin.testing.ServiceProcess.environment;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.platform.database.JdbcSettings;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.ServiceProcess;
import cn.jiangxin.testing.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each in a process of its own: one sentence, exit code 1, no stack trace. */
@CleanDatabase
@Timeout(60)
class StartProblemsTest {
  private static final JdbcSettings TESTS = TestDatabase.settings();

  @TempDir Path folder;

  @Test
  void port_in_use() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());
      assertProblem(Map.of(), "Port " + port + " cannot be used", "--port", port);
    }
  }

  @Test
  void port_that_there_is_not() throws Exception {
    for (String port : List.of("65536", "-1")) {
      assertProblem(Map.of(), port, "--port", port);
    }
  }

  @Test
  void database_address_that_is_none() throws Exception {
    assertProblem(environment("mysql.example:3306", "u", "p"), "is not valid; JDBC_URL should");
    assertProblem(environment("jdbc:mysql://127.0.0.1:port/x", "u", "p"), "is not valid; JDBC_URL");
  }

  @Test
  void wrong_password_is_told_without_repeating_it() throws Exception {
    String said =
        assertProblem(
            environment(TESTS.url(), TESTS.user(), "not-the-password"),
            "refused the log-in of user " + TESTS.user());
    assertThat(said).doesNotContain("not-the-password");
  }

  @Test
  void database_that_does_not_exist() throws Exception {
    assertProblem(
        environment(TESTS.withDatabase("nowhere").url(), TESTS.user(), TESTS.password()),
        "The database nowhere does not exist");
  }

  @Test
  void database_that_is_down() throws Exception {
    int nobody;
    try (ServerSocket socket = new ServerSocket(0)) {
      nobody = socket.getLocalPort();
    }
    assertProblem(
        environment("jdbc:mysql://127.0.0.1:" + nobody + "/jiangxin", "u", "p"),
        "cannot be reached");
  }

  @Test
  void database_newer_than_the_build() throws Exception {
    change(
        "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
            + " installed_by, execution_time, success)"
            + " VALUES (9999, '9999', 'of tomorrow', 'SQL', 'V9999__of_tomorrow.sql', 'x', 1, 1)");
    try {
      assertProblem(testDatabase(), "upgraded by a newer Jiangxin (migration 9999)");
    } finally {
      change("DELETE FROM flyway_schema_history WHERE version = '9999'");
    }
  }

  @Test
  void database_whose_history_does_not_fit() throws Exception {
    change("UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE version = '001'");
    try {
      assertProblem(testDatabase(), "could not be upgraded: Validate failed");
    } finally {
      change("UPDATE flyway_schema_history SET checksum = checksum - 1 WHERE version = '001'");
    }
  }

  @Test
  void data_folder_that_cannot_be_written() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertProblem(Map.of(), "cannot be written", "--data", file.resolve("data").toString());
  }

  @Test
  void data_folder_that_another_service_holds() throws Exception {
    Path lock = folder.resolve("service.lock");
    try (FileChannel other =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = other.lock()) {
      assertThat(held.isValid()).isTrue();
      assertProblem(Map.of(), "is in use by another Jiangxin", "--data", folder.toString());
    }
  }

  @Test
  void day_that_does_not_exist() throws Exception {
    assertProblem(Map.of(), "\"2026-02-30\" is not a valid day", "--demo", "--today", "2026-02-30");
    assertProblem(Map.of(), "\"0001-01-01\" is not a valid day", "--demo", "--today", "0001-01-01");
  }

  @Test
  void moved_clock_without_the_demo() throws Exception {
    assertProblem(testDatabase(), "works together with --demo only", "--today", "2026-12-01");
  }

  @Test
  void demo_district_served_as_a_registry_and_the_reverse() throws Exception {
    change("INSERT INTO installation_setting VALUES ('kind', 'DEMO')");
    assertProblem(testDatabase(), "holds the demo district; start it with --demo");
    change("UPDATE installation_setting SET value = 'REGISTRY' WHERE name = 'kind'");
    assertProblem(testDatabase(), "holds a real registry", "--demo");
    change("DELETE FROM installation_setting");
  }

  @Test
  void key_that_everybody_knows() throws Exception {
    assertProblem(withKey("c2FtcGxlLWtleS1vZi1qaWFuZ3hpbi1uZXZlci11c2U="), "is a sample key");
    change("DELETE FROM installation_setting");
  }

  @Test
  void key_that_is_too_short() throws Exception {
    assertProblem(withKey("c2hvcnQ="), "JIANGXIN_KEY will not do");
    change("DELETE FROM installation_setting");
  }

  @Test
  void key_of_another_installation() throws Exception {
    change("INSERT INTO installation_setting VALUES ('key-check', 'of another key')");
    assertProblem(
        withKey("Zt0bVJm1nQe3kz0b2hX9l4Wq8dYc6uRf7aSg5jHi+Lo="), "not the one this database");
    change("DELETE FROM installation_setting");
  }

  private static Map<String, String> withKey(String key) {
    Map<String, String> environment = new HashMap<>(testDatabase());
    environment.put("JIANGXIN_KEY", key);
    return environment;
  }

  private static Map<String, String> testDatabase() {
    return environment(TESTS.url(), TESTS.user(), TESTS.password());
  }

  private static void change(String sql) throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String assertProblem(
      Map<String, String> environment, String sentence, String... options)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("serve"));
    arguments.addAll(List.of(options));
    try (ServiceProcess process =
        ServiceProcess.start(environment, arguments.toArray(String[]::new))) {
      int code = process.awaitExit();
      String said = process.errors();
      assertThat(said).contains(sentence).hasLineCount(1);
      assertThat(code).isEqualTo(1);
      return said;
    }
  }
}
