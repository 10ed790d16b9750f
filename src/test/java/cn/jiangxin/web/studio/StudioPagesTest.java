package cn.jiangxin.web.studio;

import static cn.jiangxin.testing.SmallDistrict.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.PageVisitor;
import cn.jiangxin.testing.PageVisitor.Answer;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@CleanDatabase
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudioPagesTest {

  @Inject EmbeddedServer server;
  @Inject TestClock clock;

  @BeforeAll
  void district() throws SQLException {
    SmallDistrict.insert();
    SmallDistrict.alert(1, "BDA-14.4", "2026", "MEDIUM", "2026-12-31", null);
    SmallDistrict.deadline(1, "BDA-24.1", "2026-11-30");
  }

  @BeforeEach
  void day() {
    clock.set(TODAY);
  }

  @ParameterizedTest
  @CsvSource({"leader, S-1", "union, S-1 S-2", "district, S-1 S-2 S-3", "auditor, S-1 S-2 S-3"})
  void the_list_shows_each_reader_their_own_studios(String login, String codes) {
    Answer list = visitor(login).get("/studios");
    assertThat(list.status()).isEqualTo(200);
    for (int i = 1; i <= 5; i++) {
      assertThat(list.body().contains("href=\"/studios/S-" + i + "\""))
          .isEqualTo(codes.contains("S-" + i));
    }
  }

  @Test
  void leaders_and_members_start_from_their_studio_with_what_they_may_record() {
    assertThat(visitor("leader").get("/").body())
        .contains("/S-1/activities/new", "/S-1/outcomes/new", "/S-1/projects/new")
        .contains("/S-1/mentorships/new", "/S-1/members/new", "/S-1/money");
    assertThat(visitor("member").get("/").body())
        .contains("/S-1/activities/new", "/S-1/mentorships/new")
        .doesNotContain("/S-1/members/new", "/S-1/money");
  }

  @Test
  void the_list_is_searched_filtered_and_sorted_by_its_address() {
    PageVisitor district = visitor("district");
    assertThat(district.get("/studios?q=%E5%90%91%E8%93%93").body())
        .contains("/studios/S-3\"")
        .doesNotContain("/studios/S-1\"");
    assertThat(district.get("/studios?alerts=true").body())
        .contains("/studios/S-1\"")
        .doesNotContain("/studios/S-2\"");
    String sorted = district.get("/studios?sort=NAME&desc=true").body();
    assertThat(sorted.indexOf("/studios/S-3\"")).isLessThan(sorted.indexOf("/studios/S-1\""));
  }

  @Test
  void a_hostile_question_leaves_the_list_as_it_is() {
    Answer list = visitor("district").get("/studios?sort=1;DROP&page=-7&state=x&q=__$%7B7*7%7D__");
    assertThat(list.status()).isEqualTo(200);
    assertThat(list.text()).contains("没有符合条件的工作室").doesNotContain("49");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/studios/S-4",
        "/studios/S-4/profile",
        "/studios/S-4/history",
        "/studios/S-4/activities",
        "/studios/S-4/activities/new",
        "/studios/S-4/money",
        "/studios/none",
        "/studios/S-1/nothing",
        "/studios/S-1/activities/999"
      })
  void what_is_foreign_or_unknown_is_not_there(String path) {
    assertThat(visitor("leader").get(path).status()).isEqualTo(404);
  }

  @Test
  void an_auditor_reads_the_studio_and_cannot_record() {
    PageVisitor auditor = visitor("auditor");
    assertThat(auditor.get("/studios/S-1").body()).doesNotContain("/activities/new");
    assertThat(auditor.get("/studios/S-1/activities/new").status()).isEqualTo(403);
  }

  @Test
  void an_administrator_sees_no_studio() {
    assertThat(visitor("system").get("/studios").status()).isEqualTo(403);
  }

  @Test
  void a_visitor_is_sent_to_the_log_in() {
    Answer answer = new PageVisitor(server.getURI()).get("/studios");
    assertThat(answer.status()).isIn(302, 303);
    assertThat(answer.location()).contains("/login");
  }

  @Test
  void the_standing_tells_clause_text_count_and_deadline() {
    String text = visitor("leader").get("/studios/S-1").text();
    assertThat(text)
        .contains("韩澍创新工作室", "经开区区级称号", "BDA-14.4", "3 / 4", "还有 107 天", "谁来决定")
        .doesNotContain("??");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/profile", "/history", "/activities", "/members"})
  void every_page_of_a_studio_speaks_both_languages(String tab) {
    PageVisitor union = visitor("union");
    Answer chinese = union.get("/studios/S-1" + tab);
    Answer english = union.inEnglish().get("/studios/S-1" + tab);
    assertThat(chinese.status()).isEqualTo(200);
    assertThat(english.body()).contains("lang=\"en\"");
    assertThat(chinese.text()).doesNotContain("??").doesNotContain("registry.");
    assertThat(english.text()).doesNotContain("??").doesNotContain("registry.");
  }

  private PageVisitor visitor(String login) {
    return new PageVisitor(server.getURI()).signedIn(login);
  }
}
