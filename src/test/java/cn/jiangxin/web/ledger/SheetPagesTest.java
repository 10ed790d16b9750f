package cn.jiangxin.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.Sheets;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@CleanDatabase
class SheetPagesTest {
  private static final String BASE = "/studios/S-1/activities/sheet";

  @Inject Visitors visitors;
  @Inject TestClock clock;

  @BeforeEach
  void aDistrict() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
  }

  @Test
  void a_file_is_sent_checked_and_its_good_rows_imported() throws Exception {
    Visitor leader = visitors.signedIn("leader");
    assertThat(leader.get(BASE).text()).contains("表格导入导出", "上传并检查");

    Page sent =
        leader.upload(BASE, "file", "本年活动.xlsx", Sheets.book(rows("2026-09-01", "2026-02-30")));
    String place = sent.header("HX-Redirect");
    assertThat(place).as(sent.body()).startsWith(BASE + "/");
    Page checked = settled(leader, place);
    assertThat(checked.text())
        .contains("检查完毕", "第 3 行 D 列", "没有 2026 年 02 月 30 日这一天", "只导入无误的 1 行");
    assertThat(leader.get(BASE).text()).contains("待导入");

    Map<String, String> all = Map.of("key", checked.valueOf("key"));
    assertThat(leader.get(leader.post(place + "/import", all).location()).text())
        .contains("有 1 行有误");
    Page go =
        leader.post(
            place + "/import", Map.of("key", checked.valueOf("key"), "goodRowsOnly", "true"));
    assertThat(go.location()).isEqualTo(place);
    assertThat(settled(leader, place).text()).contains("导入完毕", "查看台账");
    assertThat(SmallDistrict.column("SELECT title FROM activity")).containsExactly("活动 0");
  }

  @Test
  void an_unreadable_file_is_refused_at_once_and_not_kept() throws Exception {
    Visitor leader = visitors.signedIn("leader").speaking("en");
    leader.get(BASE);
    Page broken = leader.upload(BASE, "file", "x.xlsx", new byte[] {'P', 'K', 3, 4, 0});
    assertThat(broken.status()).isEqualTo(422);
    assertThat(broken.text()).contains("The file is damaged");
    Page empty = leader.upload(BASE, "file", "x.xlsx", new byte[0]);
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.text()).contains("The file is empty");
    assertThat(SmallDistrict.column("SELECT id FROM sheet_upload")).isEmpty();
  }

  @Test
  void who_only_reads_is_offered_downloads() {
    Page page = visitors.signedIn("auditor").get(BASE);
    assertThat(page.text()).contains("现有记录（XLSX）").doesNotContain("上传并检查");
  }

  private static Page settled(Visitor visitor, String place) throws InterruptedException {
    for (int i = 0; i < 150; i++) {
      Page page = visitor.get(place + "/state");
      if (!page.body().contains("ING\"") && page.status() == 200) {
        return visitor.get(place);
      }
      Thread.sleep(200);
    }
    throw new AssertionError("still busy");
  }

  private static List<List<?>> rows(String... days) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(List.of("活动名称", "活动类型", "参与方式", "开始日期", "主办单位", "团队以外参加人次"));
    for (String day : days) {
      rows.add(List.of("活动 " + (rows.size() - 1), "技能培训", "自行组织", day, "工会", "3"));
    }
    return rows;
  }
}
