package cn.jiangxin.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Role;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Situations;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@MicronautTest(transactional = false)
@CleanDatabase
class AdministrationTest {
  private static final String ORGANISATIONS = "/admin/organisations";
  private static final String ACCOUNTS = "/admin/accounts";

  @Inject Visitors visitors;
  private Visitor system;
  private Visitor security;

  @BeforeEach
  void district() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    system = visitors.loggedInAs(Role.SYSTEM_ADMINISTRATOR, null);
    system.get(ORGANISATIONS);
    security = visitors.loggedInAs(Role.SECURITY_ADMINISTRATOR, null);
    security.get(ACCOUNTS);
  }

  @Test
  void the_tree_shows_each_unit_below_its_union_in_both_languages() {
    String text = system.get(ORGANISATIONS).text();

    assertThat(text).containsSubsequence("示范市总工会", "市总工会", "东川区总工会", "青松机械厂", "白云物流公司", "西岭集团工会");
    assertThat(system.speaking("en").get(ORGANISATIONS).text())
        .contains("Municipal union", "Register an organisation");
  }

  @Test
  void a_registered_unit_stands_below_its_union_at_once() {
    Page answer =
        system.post(
            ORGANISATIONS + "/new",
            Map.of("kind", "UNIT", "code", "U-9", "name", "星河仪表公司", "affiliatedTo", "D-1"));

    assertThat(answer.location()).isEqualTo(ORGANISATIONS);
    Page tree = system.get(ORGANISATIONS);
    assertThat(tree.text()).contains("已登记：星河仪表公司。");
    assertThat(system.get(ORGANISATIONS).text()).doesNotContain("已登记：");
    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM organisation_closure c JOIN organisation o ON o.id = c.descendant_id"
                    + " WHERE o.code = 'U-9' AND c.ancestor_id IN (1, 2)"))
        .isEqualTo(2);
  }

  @Test
  void an_organisation_not_in_order_is_refused_at_its_fields_and_what_was_entered_stays() {
    Map<String, String> form =
        Map.of(
            "kind", "UNIT",
            "code", "U-1",
            "name", " ",
            "creditCode", "12345",
            "unionFoundedOn", "2020-02-30",
            "since", "yesterday");

    Page unreadable = system.post(ORGANISATIONS + "/new", form);
    assertThat(unreadable.status()).isEqualTo(422);
    assertThat(unreadable.errorAt("name")).isEqualTo("此项必填。");
    assertThat(unreadable.errorAt("unionFoundedOn")).startsWith("请填写有效日期");
    assertThat(unreadable.errorAt("since")).startsWith("请填写有效日期");
    assertThat(unreadable.valueOf("creditCode")).isEqualTo("12345");
    assertThat(unreadable.valueOf("code")).isEqualTo("U-1");

    Map<String, String> readable = new HashMap<>(form);
    readable.putAll(Map.of("name", "某厂", "unionFoundedOn", "2999-01-01", "since", ""));
    Page refused = system.post(ORGANISATIONS + "/new", readable);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.errorAt("code")).isEqualTo("该编号已属于“青松机械厂”。");
    assertThat(refused.errorAt("creditCode")).startsWith("统一社会信用代码为 18 位");
    assertThat(refused.errorAt("unionFoundedOn")).isEqualTo("日期不能晚于今天。");
    assertThat(refused.errorAt("affiliatedTo")).isEqualTo("单位须隶属于一个上级工会。");
    assertThat(refused.valueOf("name")).isEqualTo("某厂");
    assertThat(refused.body()).contains("value=\"UNIT\" selected");
  }

  @Test
  void what_was_entered_is_shown_as_text_not_as_markup() {
    Page answer =
        system.post(
            ORGANISATIONS + "/new",
            Map.of("kind", "UNIT", "code", "\"><script>alert(1)</script>", "name", "<b>厂</b>"));

    assertThat(answer.body()).doesNotContain("<script>alert", "<b>厂");
    assertThat(answer.valueOf("name")).isEqualTo("&lt;b&gt;厂&lt;/b&gt;");
  }

  @Test
  void a_new_account_gets_a_password_shown_once_and_appears_in_the_list() {
    Page made =
        security.post(
            ACCOUNTS + "/new",
            Map.of(
                "login", "Zhu.Rong", "name", "祝融之", "role", "UNIT_UNION", "organisation", "U-1"));

    assertThat(made.status()).isEqualTo(200);
    assertThat(made.body()).containsPattern("class=\"secret\">[a-z2-9]{5}(-[a-z2-9]{5}){3}<");
    assertThat(security.get(ACCOUNTS).text()).contains("祝融之 zhu.rong 单位工会 青松机械厂 待改初始密码");
  }

  @Test
  void an_account_not_in_order_is_refused_at_its_fields_and_what_was_entered_stays() {
    Page bad =
        security.post(
            ACCOUNTS + "/new",
            Map.of("login", "leader", "name", "某人", "role", "UNIT_UNION", "organisation", "D-1"));

    assertThat(bad.status()).isEqualTo(422);
    assertThat(bad.errorAt("login")).isEqualTo("该用户名已被使用。");
    assertThat(bad.errorAt("organisation")).isEqualTo("请选择一个单位。");
    assertThat(bad.valueOf("name")).isEqualTo("某人");
    assertThat(bad.body()).contains("value=\"UNIT_UNION\" selected", "value=\"D-1\" selected");
    assertThat(newAccount("a", "STUDIO_LEADER", "S-1").errorAt("login")).startsWith("请用 3 至 40 位");
    assertThat(newAccount("abc", "STUDIO_LEADER", "S-99").errorAt("studio"))
        .isEqualTo("请填写已登记的工作室编号。");
    assertThat(newAccount("abc", "NO_ROLE", "").errorAt("role")).isEqualTo("请从列表中选择。");
    assertThat(newAccount("abc", "SECURITY_ADMINISTRATOR", "S-1").errorAt("organisation"))
        .startsWith("管理员不对应具体组织");
  }

  private Page newAccount(String login, String role, String studio) {
    return security.post(
        ACCOUNTS + "/new", Map.of("login", login, "name", "某人", "role", role, "studio", studio));
  }

  @Test
  void a_body_beside_a_union_sees_its_subtree_and_is_seen_from_nowhere() {
    Map<String, String> form =
        Map.of("kind", "FINANCE_AUDIT_BUREAU", "code", "F-1", "name", "东川区财政审计局", "beside", "D-1");

    assertThat(system.post(ORGANISATIONS + "/new", form).location()).isEqualTo(ORGANISATIONS);

    assertThat(system.get(ORGANISATIONS).text()).contains("东川区财政审计局 财政审计部门 并列");
    assertThat(reach("a.code = 'F-1'")).containsExactly("D-1", "F-1", "U-1", "U-2");
    assertThat(reach("a.code = 'B-1'")).containsExactly("B-1", "D-1", "U-1", "U-2");
    assertThat(reach("a.code = 'D-1'")).containsExactly("D-1", "U-1", "U-2");
    assertThat(reach("a.code = 'M-0'")).containsExactly("D-1", "D-2", "M-0", "U-1", "U-2", "U-3");
  }

  private static List<String> reach(String ancestor) {
    try {
      return SmallDistrict.column(
          "SELECT d.code FROM organisation_closure c JOIN organisation a ON a.id = c.ancestor_id"
              + " JOIN organisation d ON d.id = c.descendant_id WHERE "
              + ancestor
              + " ORDER BY d.code");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_body_is_refused_in_the_chain_without_a_union_and_where_another_is_that_body() {
    Page chained = organisation("SCIENCE_BUREAU", "affiliatedTo", "D-1", "beside", "D-1");
    assertThat(chained.errorAt("affiliatedTo")).startsWith("此类组织不在工会隶属关系之内");
    assertThat(organisation("AUDIT_COMMITTEE").errorAt("beside")).startsWith("请选择该组织所在的工会");
    assertThat(organisation("AUDIT_COMMITTEE", "beside", "U-1").errorAt("beside"))
        .startsWith("请选择该组织所在的工会");
    assertThat(organisation("CSTA_COMMITTEE", "beside", "D-1").errorAt("beside"))
        .startsWith("请选择该组织所在的工会");
    assertThat(organisation("UPPER_UNION", "beside", "D-1").errorAt("beside"))
        .startsWith("仅工会之外的机构填写");
    assertThat(
            organisation("SCIENCE_BUREAU", "beside", "D-1", "bodyCode", "BDA_SCITECH_BUREAU")
                .errorAt("bodyCode"))
        .isEqualTo("该职责已由“东川区科技创新局”承担。");
    assertThat(organisation("UNIT", "affiliatedTo", "D-1", "sort", "GROUP").errorAt("sort"))
        .startsWith("仅上级工会填写");
    assertThat(organisation("UNIT", "affiliatedTo", "B-1").errorAt("affiliatedTo"))
        .isEqualTo("请选择一个上级工会。");
  }

  private Page organisation(String kind, String... more) {
    Map<String, String> form = new HashMap<>(Map.of("kind", kind, "code", "X-9", "name", "某机构"));
    for (int i = 0; i < more.length; i += 2) {
      form.put(more[i], more[i + 1]);
    }
    return system.post(ORGANISATIONS + "/new", form);
  }

  @Test
  void each_role_is_held_at_its_own_kind_of_organisation() {
    assertThat(place("SCIENCE_BUREAU", "D-1")).isEqualTo("请选择科技主管部门。");
    assertThat(place("UPPER_UNION", "B-1")).isEqualTo("请选择一个上级工会。");
    assertThat(place("MUNICIPAL_UNION", "D-1")).isEqualTo("请选择市总工会。");
    assertThat(place("EXPERT", "B-1")).isEqualTo("请选择专家库或工会。");
    assertThat(place("AUDIT_COMMITTEE", "D-1")).isEqualTo("请选择经审委员会。");
    assertThat(place("FINANCE_AUDITOR", "C-1")).isEqualTo("请选择财政审计部门或工会。");
    assertThat(place("UPPER_REVIEWER", "U-1")).isEqualTo("请选择一个工会或服务中心。");
  }

  private String place(String role, String organisation) {
    return security
        .post(
            ACCOUNTS + "/new",
            Map.of("login", "some.one", "name", "某人", "role", role, "organisation", organisation))
        .errorAt("organisation");
  }

  @Test
  void no_administrator_holds_a_second_role_and_nobody_changes_their_own() {
    String apart = "三类管理员互不兼任，也不兼任业务角色。请另建账号。";
    assertThat(role("system", "AUDIT_ADMINISTRATOR", "").errorAt("role")).isEqualTo(apart);
    assertThat(role("auditadmin", "UNIT_UNION", "U-1").errorAt("role")).isEqualTo(apart);
    assertThat(role("union", "SYSTEM_ADMINISTRATOR", "").errorAt("role")).isEqualTo(apart);
    assertThat(role("union", "UPPER_UNION", "D-1").status()).isEqualTo(303);

    Visitor keeper = visitors.signedIn("security");
    keeper.get(ACCOUNTS);
    keeper.post(ACCOUNTS + "/security/roles/" + grant("security") + "/withdraw", Map.of());
    assertThat(keeper.get(ACCOUNTS).text()).contains("不能给自己增加或收回角色");
    assertThat(
            keeper
                .post(
                    ACCOUNTS + "/security/roles",
                    Map.of("role", "UPPER_UNION", "organisation", "D-1"))
                .text())
        .contains("不能给自己增加或收回角色");
    assertThat(grant("security")).isPositive();
  }

  private Page role(String login, String role, String organisation) {
    return security.post(
        ACCOUNTS + "/" + login + "/roles", Map.of("role", role, "organisation", organisation));
  }

  private static long grant(String login) {
    return Situations.number(
        "SELECT MAX(g.id) FROM role_grant g JOIN account a ON a.id = g.account_id WHERE a.login = '"
            + login
            + "'");
  }

  @Test
  void a_role_holds_from_the_next_request_and_is_gone_after_its_withdrawal() {
    Account account = visitors.account(Role.STUDIO_LEADER, 1L);
    Visitor person = visitors.anybody();
    person.get("/login");
    person.post("/login", Map.of("login", account.login(), "password", Visitors.PASSWORD));
    String page = ACCOUNTS + "/" + account.login();
    assertThat(person.get("/waiting").status()).isEqualTo(403);

    security.post(page + "/roles", Map.of("role", "UPPER_UNION", "organisation", "D-1"));
    assertThat(person.get("/waiting").status()).isEqualTo(200);
    Page held =
        security.post(page + "/roles", Map.of("role", "UPPER_UNION", "organisation", "D-1"));
    assertThat(held.errorAt("role")).isEqualTo("该账号已有此角色。");

    long grant =
        Situations.number("SELECT MAX(id) FROM role_grant WHERE account_id = " + account.id());
    security.post(page + "/roles/" + grant + "/withdraw", Map.of());
    assertThat(person.get("/waiting").status()).isEqualTo(403);
  }

  @Test
  void a_closed_account_is_out_at_once_and_back_when_it_is_reopened() {
    Account account = visitors.account(Role.SYSTEM_ADMINISTRATOR, null);
    Visitor person = visitors.anybody();
    person.json(
        "POST",
        "/api/v1/session",
        "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(account.login(), Visitors.PASSWORD));
    assertThat(person.get("/jobs").status()).isEqualTo(200);
    String page = ACCOUNTS + "/" + account.login();

    security.post(page + "/disable", Map.of());
    assertThat(person.get("/jobs").status()).isEqualTo(303);
    assertThat(security.get(page).text()).contains("已停用", "启用账号");

    security.post(page + "/enable", Map.of());
    assertThat(security.get(page).text()).contains("停用账号");
  }

  @Test
  void the_last_security_administrator_stays() throws SQLException {
    String login =
        security.json("/api/v1/session").body().replaceAll(".*\"login\":\"([^\"]+)\".*", "$1");
    try (Connection connection = TestDatabase.connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE account SET disabled_at = NOW(6) WHERE login <> '" + login + "'");
    }

    security.post(ACCOUNTS + "/" + login + "/disable", Map.of());

    assertThat(security.get(ACCOUNTS).text()).contains("至少须保留一名可以登录的安全管理员。");
    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM account WHERE disabled_at IS NULL AND login = '"
                    + login
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void what_is_done_to_accounts_stands_in_the_audit_trail() {
    Account account = visitors.account(Role.STUDIO_LEADER, 1L);

    security.post(ACCOUNTS + "/" + account.login() + "/password", Map.of());

    assertThat(
            Situations.number(
                "SELECT COUNT(*) FROM audit_entry WHERE action = 'RESET_PASSWORD' AND subject_code = '"
                    + account.login()
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void an_account_that_does_not_exist_is_not_found() {
    assertThat(security.get(ACCOUNTS + "/nobody").status()).isEqualTo(404);
    assertThat(security.post(ACCOUNTS + "/nobody/disable", Map.of()).status()).isEqualTo(404);
  }

  @TestFactory
  Stream<DynamicTest> each_route_is_open_to_its_roles_only() {
    return Stream.of(Role.values())
        .map(
            role ->
                DynamicTest.dynamicTest(
                    role.name(),
                    () -> {
                      Visitor person = visitors.loggedInAs(role, place(role));
                      int organises = role == Role.SYSTEM_ADMINISTRATOR ? 200 : 403;
                      int keepsAccounts = role == Role.SECURITY_ADMINISTRATOR ? 200 : 403;
                      int runsJobs = role.permissions().contains(Permission.RUN_JOB) ? 200 : 403;
                      for (String path : new String[] {ORGANISATIONS, ORGANISATIONS + "/new"}) {
                        assertThat(person.get(path).status()).as(path).isEqualTo(organises);
                      }
                      for (String path :
                          new String[] {ACCOUNTS, ACCOUNTS + "/new", ACCOUNTS + "/leader"}) {
                        assertThat(person.get(path).status()).as(path).isEqualTo(keepsAccounts);
                      }
                      assertThat(person.get("/jobs").status()).isEqualTo(runsJobs);
                      assertThat(person.get("/jobs/list").status()).isEqualTo(runsJobs);
                      assertThat(person.json("/api/v1/jobs").status()).isEqualTo(runsJobs);
                      assertThat(person.get("/password").status()).isEqualTo(200);
                      assertRefusedToWrite(person, role);
                    }));
  }

  private static void assertRefusedToWrite(Visitor person, Role role) {
    if (role != Role.SYSTEM_ADMINISTRATOR) {
      assertThat(person.post(ORGANISATIONS + "/new", Map.of()).status()).isEqualTo(403);
    }
    for (String path :
        role == Role.SECURITY_ADMINISTRATOR
            ? new String[0]
            : new String[] {
              ACCOUNTS + "/new",
              ACCOUNTS + "/leader/roles",
              ACCOUNTS + "/leader/roles/1/withdraw",
              ACCOUNTS + "/leader/password",
              ACCOUNTS + "/leader/disable",
              ACCOUNTS + "/leader/enable"
            }) {
      assertThat(person.post(path, Map.of("login", "x")).status()).as(path).isEqualTo(403);
    }
    if (!role.permissions().contains(Permission.RUN_JOB)) {
      assertThat(person.post("/jobs/REMINDERS/runs", Map.of()).status()).isEqualTo(403);
      assertThat(person.json("POST", "/api/v1/jobs/REMINDERS/runs", "").status()).isEqualTo(403);
    }
  }

  private static @Nullable Long place(Role role) {
    return switch (role) {
      case STUDIO_LEADER, STUDIO_MEMBER -> 1L;
      case UNIT_UNION -> 11L;
      case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR -> null;
      default -> 2L;
    };
  }
}
