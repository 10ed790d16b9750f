package cn.jiangxin.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments are civil times of Asia/Shanghai, whatever zone the machine has. */
@CleanDatabase
class CivilTimesTest {
  private static final LocalDateTime WRITTEN = LocalDateTime.parse("2026-09-15T12:34:56");
  private static final String QUESTION =
      "SELECT CAST(? AS CHAR(19)), CAST('2026-09-15 12:34:56' AS DATETIME)";

  private final TimeZone zoneOfTheTests = TimeZone.getDefault();

  @AfterEach
  void goHome() {
    TimeZone.setDefault(zoneOfTheTests);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/New_York"})
  void they_go_in_and_out_as_they_are_written(String zone) throws SQLException {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try (Connection connection = TestDatabase.connect();
        PreparedStatement asked = connection.prepareStatement(QUESTION)) {
      asked.setTimestamp(1, Timestamp.valueOf(WRITTEN));
      try (ResultSet row = asked.executeQuery()) {
        assertThat(row.next()).isTrue();
        assertThat(row.getString(1)).isEqualTo("2026-09-15 12:34:56");
        assertThat(row.getTimestamp(2).toLocalDateTime()).isEqualTo(WRITTEN);
        assertThat(row.getObject(2, LocalDateTime.class)).isEqualTo(WRITTEN);
      }
    }
  }
}
