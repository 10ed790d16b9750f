package cn.jiangxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.platform.database.JdbcSettings;
import cn.jiangxin.testing.Cable;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.ServiceProcess;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import java.net.URI;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The service while its database is away, gone or hanging: it says so within five seconds, and goes
 * on without a restart when the database is back.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseAwayTest {
  private static final JdbcSettings TESTS = TestDatabase.settings();
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final String OTHER = TESTS.database() + "_away";

  private Cable cable;
  private ServiceProcess service;
  private URI home;

  @BeforeAll
  void start() throws Exception {
    Matcher port = Pattern.compile("//([^/:]+):(\\d+)/").matcher(TESTS.url());
    assertThat(port.find()).isTrue();
    database("DROP DATABASE IF EXISTS `" + OTHER + "`", "CREATE DATABASE `" + OTHER + "`");
    cable = new Cable(Integer.parseInt(port.group(2)));
    String url =
        TESTS
            .withDatabase(OTHER)
            .url()
            .replace(port.group(1) + ":" + port.group(2), "127.0.0.1:" + cable.port());
    service =
        ServiceProcess.start(
            ServiceProcess.environment(url, TESTS.user(), TESTS.password()), "serve");
    home = URI.create(service.awaitReady());
  }

  @AfterAll
  void end() throws Exception {
    cable.mend();
    service.close();
    cable.close();
    database("DROP DATABASE `" + OTHER + "`");
  }

  private static void database(String... statements) throws Exception {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @AfterEach
  void mend() {
    cable.mend();
  }

  @Test
  void a_database_that_is_gone() throws Exception {
    assertAnswers();
    cable.cut();
    assertTold();
    cable.mend();
    assertAnswers();
  }

  @Test
  void a_database_that_hangs() throws Exception {
    assertAnswers();
    cable.pinch();
    assertTold();
    cable.mend();
    assertAnswers();
  }

  private void assertTold() {
    for (int i = 0; i < 3; i++) {
      Instant asked = Instant.now();
      Page page = new Visitor(home).get("/first-run");
      assertThat(Duration.between(asked, Instant.now())).isLessThan(LIMIT);
      assertThat(page.status()).isEqualTo(503);
      assertThat(page.text()).contains("服务暂时不可用");
      assertThat(page.header("Retry-After")).isEqualTo("10");
    }
    Instant asked = Instant.now();
    Page json =
        new Visitor(home)
            .withCookie("jiangxin-session", "somebody-s")
            .speaking("en")
            .json("/api/v1/session");
    assertThat(Duration.between(asked, Instant.now())).isLessThan(LIMIT);
    assertThat(json.status()).isEqualTo(503);
    assertThat(json.body()).contains("The service is not available").doesNotContain("jdbc");
  }

  private void assertAnswers() throws InterruptedException {
    Instant limit = Instant.now().plusSeconds(20);
    while (new Visitor(home).get("/first-run").status() != 200) {
      assertThat(Instant.now()).isBefore(limit);
      Thread.sleep(200);
    }
  }
}
