package cn.jiangxin.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.HandTable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The permission matrix, cell by cell, against {@code roles.csv}, which is written by hand from the
 * actors' tasks and not from the service's own table.
 */
class RolesTest {
  private static final HandTable TABLE = HandTable.of("/access/roles.csv");
  private static final List<Role> COLUMNS =
      List.of(
          Role.STUDIO_LEADER,
          Role.STUDIO_MEMBER,
          Role.UNIT_UNION,
          Role.UPPER_REVIEWER,
          Role.UPPER_UNION,
          Role.SCIENCE_BUREAU,
          Role.MUNICIPAL_UNION,
          Role.EXPERT,
          Role.FINANCE_AUDITOR,
          Role.AUDIT_COMMITTEE,
          Role.SYSTEM_ADMINISTRATOR,
          Role.SECURITY_ADMINISTRATOR,
          Role.AUDIT_ADMINISTRATOR);
  private static final int FIRST = 2;

  @TestFactory
  Stream<DynamicTest> each_role_carries_what_its_tasks_need_and_no_more() {
    return TABLE.rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0) + " (" + row.get(1) + ")",
                    () ->
                        assertThat(carrying(Permission.valueOf(row.get(0))))
                            .isEqualTo(expected(row))));
  }

  private static Set<Role> expected(List<String> row) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (int i = 0; i < COLUMNS.size(); i++) {
      if (!row.get(FIRST + i).equals("-")) {
        roles.add(COLUMNS.get(i));
      }
    }
    return roles;
  }

  private static Set<Role> carrying(Permission permission) {
    return Stream.of(Role.values())
        .filter(role -> role.permissions().contains(permission))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  @Test
  void no_permission_and_no_role_is_left_out() {
    assertThat(TABLE.rows().stream().map(row -> row.get(0)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Permission.values()).map(Permission::name).toList());
    assertThat(COLUMNS).containsExactlyInAnyOrder(Role.values());
  }

  @Test
  void no_administrator_carries_anything_of_the_business() {
    Set<Permission> business = EnumSet.allOf(Permission.class);
    business.removeAll(
        EnumSet.of(
            Permission.ERASE_PERSONAL,
            Permission.READ_AUDIT,
            Permission.RUN_JOB,
            Permission.KEEP_ORGANISATIONS,
            Permission.KEEP_ACCOUNTS,
            Permission.KEEP_SYSTEM));
    assertThat(Stream.of(Role.values()).filter(Role::administers))
        .hasSize(3)
        .allSatisfy(role -> assertThat(role.permissions()).doesNotContainAnyElementsOf(business));
  }
}
