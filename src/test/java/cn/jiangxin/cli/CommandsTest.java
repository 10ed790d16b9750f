package cn.jiangxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.platform.database.JdbcSettings;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.ServiceProcess;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.TestFolders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@CleanDatabase
class CommandsTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  @TempDir Path folder;

  @BeforeAll
  static void district() throws SQLException {
    SmallDistrict.insert();
  }

  @Test
  void assessing_the_district_stores_the_findings_and_tells_how_many_of_each() throws SQLException {
    assertThat(run("assess")).isZero();
    assertThat(said()).contains("Fact missing: ", "findings are stored");
    assertThat(findings()).isPositive();
  }

  @Test
  void assessing_one_studio_lists_its_clauses() {
    assertThat(run("assess", "--studio", "S-1")).isZero();
    assertThat(said()).contains("BDA-8.1").contains("The team");
  }

  @Test
  void a_change_of_policy_is_tried_out_on_every_studio() {
    assertThat(run("policy", "preview", "--set", "minArea=62.51")).isZero();
    assertThat(said()).contains("BDA-5.1", "Studios judged: 5", "0.00 -> 0.00 yuan");
  }

  @Test
  void another_day_is_looked_at_and_not_stored() throws Exception {
    assertThat(run("assess", "--studio", "S-1")).isZero();
    long before = findings();
    try (ServiceProcess process =
        ServiceProcess.start(sameInstallation(), "assess", "--today", "2031-03-04")) {
      assertThat(process.awaitExit()).as(process.errors()).isZero();
      assertThat(process.output()).contains("as of 2031-03-04: 5; nothing was stored");
    }
    assertThat(findings()).isEqualTo(before);
  }

  /** The database of the tests, and its key where that lies beside it and not within. */
  private static Map<String, String> sameInstallation() throws IOException {
    JdbcSettings tests = TestDatabase.settings();
    Map<String, String> environment =
        new HashMap<>(ServiceProcess.environment(tests.url(), tests.user(), tests.password()));
    Path key = Path.of(TestFolders.DATA, "installation.key");
    if (System.getenv("JDBC_URL") == null && Files.exists(key)) {
      environment.put("JIANGXIN_KEY", Files.readString(key).strip());
    }
    return environment;
  }

  @Test
  void unknown_studio_is_told_and_nothing_is_written() {
    assertThat(run("assess", "--studio", "S-99")).isEqualTo(1);
    assertThat(complained()).contains("no studio with the register code S-99");

    Path file = folder.resolve("none.pdf");
    assertThat(run("report", "compliance", "--studio", "S-99", "--out", file.toString()))
        .isEqualTo(1);
    assertThat(file).doesNotExist();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void compliance_report_is_written_as_the_file_name_says() throws IOException {
    Path pdf = folder.resolve("studio.pdf");
    assertThat(run("report", "compliance", "--studio", "S-1", "--out", pdf.toString())).isZero();
    assertThat(begin(pdf)).startsWith("%PDF");

    Path xlsx = folder.resolve("district.xlsx");
    assertThat(run("report", "compliance", "--out", xlsx.toString())).isZero();
    assertThat(begin(xlsx)).startsWith("PK");
  }

  @Test
  void spending_report_is_written() throws IOException {
    Path pdf = folder.resolve("spending.pdf");
    assertThat(run("report", "spending", "--out", pdf.toString())).isZero();
    assertThat(begin(pdf)).startsWith("%PDF");
  }

  @Test
  void file_that_cannot_be_written_is_told_in_one_sentence() {
    assertThat(run("report", "compliance", "--out", folder.resolve("report.doc").toString()))
        .isEqualTo(1);
    assertThat(complained()).contains("should end with .pdf or .xlsx").hasLineCount(1);

    assertThat(run("report", "compliance", "--out", folder.resolve("no/r.pdf").toString()))
        .isEqualTo(1);
    assertThat(complained()).contains("cannot be written");
  }

  @Test
  void argument_that_is_not_understood_ends_with_code_2() {
    assertThat(run("assess", "--what")).isEqualTo(2);
    assertThat(complained()).isEqualTo("\"--what\" is not understood; --help explains what is.\n");
  }

  @Test
  void help_speaks_the_language_that_is_asked_for() {
    assertThat(run("serve", "--help")).isZero();
    assertThat(said()).contains("Start the service", "--today");

    said.reset();
    assertThat(Jiangxin.run(new String[] {"--help", "--lang=zh"}, stream(said), stream(said)))
        .isZero();
    assertThat(said()).contains("用法", "启动服务", "生成报表");
  }

  private int run(String... arguments) {
    String[] english = Arrays.copyOf(arguments, arguments.length + 1);
    english[arguments.length] = "--lang=en";
    return Jiangxin.run(english, stream(said), stream(complained));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return complained.toString(StandardCharsets.UTF_8);
  }

  private static String begin(Path file) throws IOException {
    return new String(Files.readAllBytes(file), 0, 8, StandardCharsets.ISO_8859_1);
  }

  private static long findings() throws SQLException {
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM finding")) {
      row.next();
      return row.getLong(1);
    }
  }
}
