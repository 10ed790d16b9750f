package cn.jiangxin.lifecycle.movein;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.SmallDistrict;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.TestDatabase;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measures a whole district; run by name: {@code mvn test -Dtest=MeasureMoveIn}. */
@MicronautTest(transactional = false)
@CleanDatabase
class MeasureMoveIn {
  private static final int STUDIOS = 500;
  private static final int MEMBERS = 10;
  private static final int ACTIVITIES = 30;

  /** Projects, and mentoring agreements. */
  private static final int OTHERS = 5;

  private static final long BILLION = 1_000_000_000L;

  @Inject Visitors visitors;
  @Inject TestClock clock;

  @BeforeEach
  void aDistrict() throws SQLException {
    TestDatabase.empty();
    SmallDistrict.insert();
    clock.set(SmallDistrict.TODAY);
  }

  @Test
  void five_hundred_studios_with_five_thousand_members_and_twenty_thousand_entries() {
    byte[] book = book();
    Visitor district = visitors.signedIn("district");
    Page checked =
        timed("dry run of " + book.length / 1024 + " kB", () -> MoveInTest.upload(district, book));
    assertThat(checked.body()).contains("\"bad\":0");
    MoveInTest.agree(visitors.signedIn("bureau"), checked);
    Page done = timed("import", () -> MoveInTest.take(district, checked));
    assertThat(done.body()).contains("\"state\":\"IMPORTED\"");
    Page again = timed("second dry run", () -> MoveInTest.upload(district, book));
    assertThat(again.body()).contains("\"fresh\":0", "\"bad\":0");
  }

  private static Page timed(String what, Supplier<Page> work) {
    long begun = System.nanoTime();
    Page page = work.get();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "%s: %.1f s, heap %d MB of at most %d MB%n",
        what,
        (System.nanoTime() - begun) / (double) BILLION,
        (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024),
        runtime.maxMemory() / (1024 * 1024));
    return page;
  }

  private static byte[] book() {
    District book = new District();
    LocalDate first = LocalDate.of(2019, 3, 1);
    for (int s = 1; s <= STUDIOS; s++) {
      String code = "L-" + s;
      book.row(
          "工作室",
          code,
          "第" + s + "工作室",
          s % 2 == 0 ? "U-8" : "U-9",
          "技术攻关型",
          "机械",
          first,
          "领军" + s,
          first,
          "一号楼" + s,
          50.5,
          first);
      book.row(
          "认定",
          code,
          "BDA",
          "DISTRICT_CLASS",
          "BDA_UNION",
          LocalDate.of(2023, 5, 1),
          "开工〔2023〕" + s,
          "BDA_SCITECH_BUREAU",
          LocalDate.of(2023, 5, 6),
          "开科〔2023〕" + s,
          LocalDate.of(2023, 6, 1));
      for (int m = 0; m < MEMBERS; m++) {
        book.row(
            "成员",
            code,
            m == 0 ? "领军" + s : "成员" + s + "之" + m,
            m == 0 ? "领军人" : "成员",
            first,
            m > 4 ? "是" : "否");
      }
      for (int e = 0; e < ACTIVITIES; e++) {
        LocalDate day = first.plusDays(80L * e);
        book.row(
            "创新活动",
            code,
            "交流" + s + "之" + e,
            "技术交流",
            "自行组织",
            day,
            "厂工会",
            12,
            "领军" + s + "、成员" + s + "之1",
            null);
      }
      for (int e = 0; e < OTHERS; e++) {
        LocalDate day = first.plusDays(400L * e);
        book.row("创新项目", code, "L-" + s + "-" + e, "课题" + e, "技术革新", "领军" + s, day);
        book.row(
            "师带徒", code, "协议" + e, "领军" + s, "成员" + s + "之2", "车工", day, day.plusYears(2), "技师");
      }
    }
    return book.book();
  }
}
