package cn.jiangxin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiangxin.shared.Result;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.SmallDistrict;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneOrganisationABodyTest {

  private static final Actor SYSTEM =
      new Actor(
          26L,
          "system",
          "季守拙",
          Set.of(new Actor.Assignment(Role.SYSTEM_ADMINISTRATOR, null, null)));

  @Inject RegisterOrganisation register;

  @BeforeAll
  void district() throws SQLException {
    SmallDistrict.insert();
  }

  @Test
  void of_several_who_register_the_same_body_at_once_one_does_and_the_others_are_told()
      throws SQLException {
    List<Result<Organisation>> answers =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(i -> register.run(SYSTEM, union("R-" + i)))
            .toList();

    assertThat(answers)
        .extracting(answer -> answer.fold(done -> "done", reasons -> reasons.get(0).key()))
        .containsExactlyInAnyOrder(
            "done",
            "access.organisation.body-taken",
            "access.organisation.body-taken",
            "access.organisation.body-taken");
    assertThat(
            SmallDistrict.column("SELECT COUNT(*) FROM organisation WHERE body_code = 'X_UNION'"))
        .containsExactly("1");
  }

  @Test
  void the_table_itself_holds_one_organisation_a_body_and_many_that_are_none() throws SQLException {
    String insert =
        "INSERT INTO organisation (code, kind, name, body_code, recorded_at) VALUES ('%s', 'UPPER_UNION', '某工会', %s, NOW(6))";
    SmallDistrict.execute(insert.formatted("N-1", "NULL"), insert.formatted("N-2", "NULL"));
    assertThatThrownBy(() -> SmallDistrict.execute(insert.formatted("N-3", "'BDA_UNION'")))
        .isInstanceOf(SQLException.class);
  }

  private static OrganisationOrder union(String code) {
    return new OrganisationOrder(
        code,
        OrganisationKind.UPPER_UNION,
        null,
        "某工会",
        "X_UNION",
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
