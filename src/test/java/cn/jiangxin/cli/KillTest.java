package cn.jiangxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.ServiceProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** On the embedded database, whatever database the other tests run on. */
class KillTest {
  private static final Pattern PORT = Pattern.compile("port: (\\d+)");

  @TempDir Path data;

  @Test
  @Timeout(120)
  void record_written_before_a_kill_is_there_after_the_next_start() throws Exception {
    try (ServiceProcess killed = serve()) {
      killed.awaitReady();
      write("before");
      killed.kill();
    }
    try (ServiceProcess next = serve()) {
      String home = next.awaitReady();
      assertThat(read()).isEqualTo("before");
      assertThat(health(home)).isEqualTo(200);
      assertThat(next.errors()).isEmpty();
    }
    assertThat(data.resolve("database.pid")).as("the server ended in order").doesNotExist();
  }

  private ServiceProcess serve() throws IOException {
    return ServiceProcess.start(Map.of(), "serve", "--data", data.toString());
  }

  private void write(String value) throws IOException, SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO installation_setting VALUES ('written', '" + value + "')");
    }
  }

  private String read() throws IOException, SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT value FROM installation_setting WHERE name = 'written'")) {
      return row.next() ? row.getString(1) : "";
    }
  }

  private Connection connect() throws IOException, SQLException {
    Matcher port = PORT.matcher(Files.readString(data.resolve("database.log")));
    assertThat(port.find()).isTrue();
    String password = Files.readString(data.resolve("database.password")).strip();
    return DriverManager.getConnection(
        "jdbc:mysql://127.0.0.1:" + port.group(1) + "/jiangxin", "jiangxin", password);
  }

  private static int health(String home) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(home + "health")).build(), BodyHandlers.discarding())
        .statusCode();
  }
}
