package cn.jiangxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.NoteDeed;
import cn.jiangxin.access.audit.SealAudit;
import cn.jiangxin.platform.database.JdbcSettings;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.ServiceProcess;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CleanDatabase
class AuditCommandsTest {
  private static final String CHECKPOINT = "3:" + "0".repeat(64);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void verify_audit_tells_whether_the_trail_holds_and_names_the_first_fault() throws SQLException {
    assertThat(run("verify-audit")).isZero();
    assertThat(said(out)).contains("Verified 0 entries");

    SmallDistrict.execute(
        """
        INSERT INTO audit_entry (at, login, actor, action, subject_kind, subject_code, node, digest)
        VALUES (NOW(6), 'x', 'x', 'x', 'x', 'x', 'n', 'forged')
        """);
    assertThat(run("verify-audit")).isEqualTo(1);
    assertThat(said(err)).contains("has been changed");
    SmallDistrict.execute("DELETE FROM audit_entry");
  }

  @Test
  void a_checkpoint_is_taken_as_text_or_as_a_file(@TempDir Path folder) throws IOException {
    assertThat(run("verify-audit", "--checkpoint", CHECKPOINT)).isEqualTo(1);
    assertThat(said(err)).contains("newest entries from number 1");

    Path file = Files.writeString(folder.resolve("kept.txt"), CHECKPOINT + " 2026-11-21\n");
    assertThat(run("verify-audit", "--checkpoint", file.toString())).isEqualTo(1);

    Files.writeString(file, "nonsense\n");
    assertThat(run("verify-audit", "--checkpoint", file.toString())).isEqualTo(1);
    assertThat(said(err)).contains("is no checkpoint");
  }

  @Test
  void the_archive_is_told_and_only_a_checkpoint_of_ours_vouches_for_it() throws SQLException {
    try (ApplicationContext context = ApplicationContext.run("test")) {
      for (String code : new String[] {"A-1", "A-2", "A-3"}) {
        context
            .getBean(NoteDeed.class)
            .of(SmallDistrict.LEADER, AuditNote.of("RECORD_ENTRY", "activity", code));
      }
      context.getBean(SealAudit.class).run();
    }
    String second = "2:" + SmallDistrict.column("SELECT hash FROM audit_link WHERE seq = 2").get(0);
    SmallDistrict.execute(
        "DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM audit_link WHERE seq <= 2)",
        "DELETE FROM audit_link WHERE seq <= 2");

    assertThat(run("verify-audit")).isEqualTo(1);
    assertThat(run("verify-audit", "--checkpoint", second)).isEqualTo(1);
    assertThat(run("verify-audit", "--checkpoint", "1:" + "0".repeat(64))).isEqualTo(1);
    assertThat(said(err)).contains("Number 1 of the chain", "has been removed");
    assertThat(run("verify-audit", "--archived-to", second)).isZero();
    assertThat(said(out)).contains("Entries before number 3 are not here");
    assertThat(run("verify-audit", "--archived-to", second, "--checkpoint", "1:" + "0".repeat(64)))
        .isEqualTo(1);
    assertThat(said(err)).contains("The checkpoint number 1 lies in the part that was archived");
    SmallDistrict.execute("DELETE FROM audit_entry", "DELETE FROM audit_link");
  }

  /** The entry's moment is one that clocks of New York leave out in spring. */
  @ParameterizedTest
  @ValueSource(strings = {"America/New_York", "Pacific/Kiritimati"})
  void another_process_in_another_time_zone_finds_the_same_chain(String zone) throws Exception {
    try (ApplicationContext context = ApplicationContext.run("test")) {
      context.getBean(TestClock.class).set(Instant.parse("2026-03-07T18:30:00Z"));
      context
          .getBean(NoteDeed.class)
          .of(SmallDistrict.LEADER, AuditNote.of("RECORD_ENTRY", "activity", "A-1"));
      context.getBean(TestClock.class).reset();
    }
    JdbcSettings there = TestDatabase.settings();
    Map<String, String> environment =
        new HashMap<>(ServiceProcess.environment(there.url(), there.user(), there.password()));
    environment.put("JAVA_TOOL_OPTIONS", "-Duser.timezone=" + zone);

    try (ServiceProcess other = ServiceProcess.start(environment, "verify-audit")) {
      String said = other.output();
      assertThat(other.awaitExit()).as(other.errors()).isZero();
      assertThat(said).contains("Verified");
    }
    SmallDistrict.execute("DELETE FROM audit_entry");
  }

  @Test
  void database_grants_names_both_users_and_no_right_to_change_the_trail() {
    assertThat(run("database", "grants", "--service", "app", "--host", "10.%")).isZero();

    assertThat(said(out))
        .contains("GRANT SELECT, INSERT ON `jiangxin`.* TO 'app'@'10.%'", "'jiangxin_owner'@'10.%'")
        .doesNotContain("UPDATE, DELETE ON `jiangxin`.`audit");
  }

  private int run(String... arguments) {
    String[] english = Arrays.copyOf(arguments, arguments.length + 1);
    english[arguments.length] = "--lang=en";
    return Jiangxin.run(english, stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String said(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
