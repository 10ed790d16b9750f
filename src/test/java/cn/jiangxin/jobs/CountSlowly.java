package cn.jiangxin.jobs;

import cn.jiangxin.platform.DueWork;
import cn.jiangxin.platform.Progress;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Work for the tests of the scheduler: lasts until it is let go, and fails when told to. */
@Singleton
@Requires(property = "jiangxin.jobs.schedule.count-slowly")
final class CountSlowly implements DueWork {
  static final String NAME = "COUNT_SLOWLY";

  final List<LocalDate> runs = new CopyOnWriteArrayList<>();
  volatile CountDownLatch gate = new CountDownLatch(0);
  volatile boolean failing;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void runUpTo(LocalDate today, Progress progress) {
    runs.add(today);
    progress.expect(4);
    progress.advance(1);
    await();
    if (failing) {
      throw new IllegalStateException("told to fail");
    }
    progress.advance(3);
  }

  private void await() {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
