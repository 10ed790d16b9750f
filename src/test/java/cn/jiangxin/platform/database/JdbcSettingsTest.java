package cn.jiangxin.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JdbcSettingsTest {

  @Test
  void address_gains_what_the_service_relies_on() {
    assertThat(settings("jdbc:mysql://db:3306/jiangxin").url())
        .startsWith("jdbc:mysql://db:3306/jiangxin?")
        .contains("connectionTimeZone=%2B08:00", "socketTimeout=", "connectTimeout=");
  }

  @Test
  void parameters_that_are_given_are_kept() {
    assertThat(settings("jdbc:mysql://db/jiangxin?socketTimeout=9").url())
        .contains("?socketTimeout=9&")
        .doesNotContain("socketTimeout=30000");
  }

  @Test
  void address_in_the_words_of_MariaDB_is_understood() {
    assertThat(settings("jdbc:mariadb://db/jiangxin").url()).startsWith("jdbc:mysql://db/");
  }

  @Test
  void database_can_be_read_and_changed() {
    assertThat(settings("jdbc:mysql://db:3306/jiangxin?a=b").database()).isEqualTo("jiangxin");
    assertThat(settings("jdbc:mysql://db:3306").database()).isEmpty();
    assertThat(settings("jdbc:mysql://db:3306/a").withDatabase("b").url())
        .startsWith("jdbc:mysql://db:3306/b?");
  }

  @Test
  void nothing_secret_is_shown_to_people() {
    JdbcSettings settings = settings("jdbc:mysql://root:hidden@db:3306/jiangxin?password=hidden");
    assertThat(settings.place()).isEqualTo("jdbc:mysql://db:3306/jiangxin");
    assertThat(settings.toString()).doesNotContain("hidden", "secret");
  }

  private static JdbcSettings settings(String url) {
    return new JdbcSettings(url, "user", "secret");
  }
}
