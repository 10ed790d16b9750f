package cn.jiangxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Role;
import cn.jiangxin.platform.database.JdbcSettings;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.ServiceProcess;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one installation has given out is worth nothing at another. */
@MicronautTest(transactional = false)
@CleanDatabase
class TwoInstallationsTest {
  private static final JdbcSettings TESTS = TestDatabase.settings();
  private static final String OTHER = TESTS.database() + "_other";
  private static final Map<String, String> NOBODY = Map.of("token", "x", "login", "x");

  @Inject Visitors visitors;

  @Test
  void cookies_and_forms_of_one_are_refused_by_the_other() throws Exception {
    database("DROP DATABASE IF EXISTS `" + OTHER + "`", "CREATE DATABASE `" + OTHER + "`");
    try (ServiceProcess service =
        ServiceProcess.start(
            ServiceProcess.environment(
                TESTS.withDatabase(OTHER).url(), TESTS.user(), TESTS.password()),
            "serve")) {
      URI other = URI.create(service.awaitReady());
      Visitor here = visitors.loggedInAs(Role.AUDIT_ADMINISTRATOR, null);
      Visitor there =
          new Visitor(other).withCookie("jiangxin-session", here.cookie("jiangxin-session"));
      assertThat(here.get("/account").status()).isEqualTo(200);
      assertThat(there.get("/account").status()).isEqualTo(303);
      assertFormsAreForeign(other);
    } finally {
      database("DROP DATABASE `" + OTHER + "`");
    }
  }

  /** A visitor's cookie is only a number; the form's token is made of it and the key. */
  private void assertFormsAreForeign(URI other) {
    Visitor there = new Visitor(other);
    there.get("/first-run");
    Visitor here = visitors.anybody();
    here.get("/login");
    String cookie = there.cookie("jiangxin-visitor");
    assertThat(there.post("/first-run", NOBODY).status()).isEqualTo(422);

    Visitor forged = visitors.anybody().withCookie("jiangxin-visitor", cookie);
    String ours = forged.get("/login").valueOf("_csrf");
    Visitor back = new Visitor(other).withCookie("jiangxin-visitor", cookie);
    assertThat(
            back.postBare("/first-run", Map.of("_csrf", ours, "token", "x", "login", "x")).status())
        .isEqualTo(403);
  }

  private static void database(String... statements) throws Exception {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
