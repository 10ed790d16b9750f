package cn.jiangxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.SmallDistrict;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What an installation of before finds of its administrators after the migration. */
@MicronautTest(transactional = false)
@CleanDatabase
class SeparateAdministratorsTest {
  private static final String MIGRATION =
      "/migrations/V008__kinds_of_organisation_and_separate_administrators.sql";

  @Test
  void an_administrator_of_before_keeps_the_accounts_and_no_other_role() throws Exception {
    SmallDistrict.insert();
    SmallDistrict.execute(
        "INSERT INTO account (id, login, name, password_hash, created_at) VALUES (50, 'old', '旧', '-', NOW(6))",
        "INSERT INTO role_grant (account_id, role, organisation_id) VALUES (50, 'UPPER_UNION', 2), (50, 'ADMINISTRATOR', 1)",
        "INSERT INTO role_grant (account_id, role) VALUES (50, 'ADMINISTRATOR')");

    for (String statement : migration().replaceAll("(?m)^--.*$", "").split(";")) {
      if (statement.contains("role_grant")) {
        SmallDistrict.execute(statement);
      }
    }

    assertThat(roles(50)).containsExactly("SECURITY_ADMINISTRATOR -");
    assertThat(roles(23)).containsExactly("UPPER_UNION 2");
  }

  private static List<String> roles(long account) throws Exception {
    return SmallDistrict.column(
        "SELECT CONCAT(role, ' ', COALESCE(organisation_id, '-')) FROM role_grant WHERE account_id = "
            + account);
  }

  private static String migration() throws Exception {
    try (InputStream in =
        Objects.requireNonNull(SeparateAdministratorsTest.class.getResourceAsStream(MIGRATION))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
