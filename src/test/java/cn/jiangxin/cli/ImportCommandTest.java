package cn.jiangxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.lifecycle.movein.District;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@CleanDatabase
class ImportCommandTest {
  @TempDir Path folder = Path.of("");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void aDistrict() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
  }

  @Test
  void a_workbook_is_checked_waits_for_the_other_body_and_is_written_by_the_same_command()
      throws IOException, SQLException {
    String file = kept(new District());

    assertThat(run(file, "--as", "district", "--dry-run")).as(said(err)).isZero();
    assertThat(said(out)).contains("nothing has been written", "/moving-in/1");
    assertThat(run(file, "--as", "district")).isZero();
    assertThat(SmallDistrict.column("SELECT code FROM studio WHERE code LIKE 'M-%'")).isEmpty();

    SmallDistrict.execute("UPDATE move_in SET agreed_at = NOW(6), agreed_by = 29 WHERE id = 2");
    assertThat(run(file, "--as", "district")).as(said(err)).isZero();
    assertThat(said(out)).contains("All of it has moved in");
    assertThat(SmallDistrict.column("SELECT code FROM studio WHERE code LIKE 'M-%'")).hasSize(2);

    assertThat(run(file, "--as", "district")).isZero();
    assertThat(said(out)).contains("New 0", "nothing to move in");
  }

  @Test
  void faults_are_told_with_sheet_row_and_column() throws IOException {
    String file = kept(new District().with("工作室", 1, "类型", "无此类型"));

    assertThat(run(file, "--as", "district")).isEqualTo(1);
    assertThat(said(err)).contains("Studios, row 2, column D Type");
  }

  @Test
  void nobody_without_the_permission_moves_a_district_in() throws IOException {
    String file = kept(new District());

    assertThat(run(file, "--as", "leader")).isEqualTo(1);
    assertThat(said(err)).contains("leader");
    assertThat(run(file, "--as", "nobody")).isEqualTo(1);
    assertThat(run(file)).isEqualTo(2);
    assertThat(run(folder.resolve("none.xlsx").toString(), "--as", "district")).isEqualTo(1);
  }

  private String kept(District district) throws IOException {
    return Files.write(folder.resolve("district.xlsx"), district.book()).toString();
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of("import"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--lang", "en"));
    return Jiangxin.run(all.toArray(String[]::new), stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String said(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
