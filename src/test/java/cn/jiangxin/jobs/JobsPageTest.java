package cn.jiangxin.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.access.Role;
import cn.jiangxin.testing.CleanDatabase;
import cn.jiangxin.testing.Page;
import cn.jiangxin.testing.TestClock;
import cn.jiangxin.testing.Visitor;
import cn.jiangxin.testing.Visitors;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@MicronautTest(transactional = false)
@CleanDatabase
@Property(name = "jiangxin.jobs.enabled", value = "true")
@Property(name = "jiangxin.jobs.schedule.count-slowly", value = "0 0 4 1 1 ?")
@Timeout(60)
class JobsPageTest {
  private static final String RUNS = "/jobs/" + CountSlowly.NAME + "/runs";

  @Inject Visitors visitors;
  @Inject CountSlowly work;
  @Inject TestClock clock;
  private Visitor person;

  @BeforeEach
  void settle() {
    clock.reset();
    work.gate = new CountDownLatch(0);
    work.failing = false;
    person = visitors.loggedInAs(Role.SYSTEM_ADMINISTRATOR, null);
    person.get("/jobs");
  }

  @Test
  void a_job_run_now_shows_its_progress_until_it_is_done() throws InterruptedException {
    work.gate = new CountDownLatch(1);

    String waiting = person.post(RUNS, Map.of()).location();
    assertThat(waiting).startsWith("/jobs?awaited=" + CountSlowly.NAME);
    assertThat(person.get(waiting).text()).contains("已安排立即运行。");

    Page running = await(waiting, page -> page.body().contains("<progress"));
    assertThat(running.body()).contains("max=\"4\"", "hx-trigger=\"every 1s\"");
    assertThat(person.get("/jobs/list").body()).doesNotContain("<html").contains("<progress");
    assertThat(person.post(RUNS, Map.of()).location()).isEqualTo("/jobs");
    assertThat(person.get("/jobs").text()).contains("任务正在运行，请等待其完成。");

    work.gate.countDown();
    Page done = await("/jobs", page -> !page.body().contains("<progress"));
    assertThat(done.text()).contains("完成 已处理 4 / 4");
    assertThat(done.body()).doesNotContain("hx-trigger");
  }

  @Test
  void a_failed_run_says_what_happens_next_and_nothing_of_its_inside() throws InterruptedException {
    work.failing = true;

    String waiting = person.post(RUNS, Map.of()).location();

    Page failed = await(waiting, page -> page.text().contains("失败"));
    assertThat(failed.text()).contains("未完成部分将在下次运行时补做");
    assertThat(failed.body()).doesNotContain("Exception");
  }

  @Test
  void programs_see_and_wake_the_jobs_too() throws InterruptedException {
    int before = work.runs.size();
    Page woken = person.json("POST", "/api/v1" + RUNS, "");
    assertThat(woken.status()).isEqualTo(202);
    assertThat(woken.body()).isEqualTo("{\"job\":\"" + CountSlowly.NAME + "\"}");

    Page done =
        awaitJobs(page -> work.runs.size() > before && page.body().contains("\"result\":\"DONE\""));
    assertThat(done.body()).contains("\"name\":\"REMINDERS\"", "\"processed\":4");
  }

  @Test
  void a_job_that_is_not_in_the_catalogue_is_not_found() {
    assertThat(person.json("POST", "/api/v1/jobs/NO_SUCH_JOB/runs", "").status()).isEqualTo(404);
    person.post("/jobs/NO_SUCH_JOB/runs", Map.of());
    assertThat(person.get("/jobs").text()).contains("没有这项任务。");
  }

  private Page await(String path, Predicate<Page> wanted) throws InterruptedException {
    return await(() -> person.get(path), wanted);
  }

  private Page awaitJobs(Predicate<Page> wanted) throws InterruptedException {
    return await(() -> person.json("/api/v1/jobs"), wanted);
  }

  private static Page await(Supplier<Page> ask, Predicate<Page> wanted)
      throws InterruptedException {
    Page page = ask.get();
    while (!wanted.test(page)) {
      Thread.sleep(100);
      page = ask.get();
    }
    return page;
  }
}
