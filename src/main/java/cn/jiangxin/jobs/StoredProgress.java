package cn.jiangxin.jobs;

import cn.jiangxin.oversight.job.JobRun;
import cn.jiangxin.oversight.job.JobRuns;
import cn.jiangxin.platform.Progress;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Writes the progress of a run where the jobs page finds it, at most twice a second. */
final class StoredProgress implements Progress, AutoCloseable {
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(500);

  private final JobRuns runs;
  private final JobRun run;
  private long processed;
  private @Nullable Long total;
  private long writtenAt = System.nanoTime() - INTERVAL;

  StoredProgress(JobRuns runs, JobRun run) {
    this.runs = runs;
    this.run = run;
  }

  @Override
  public synchronized void expect(long expected) {
    total = expected;
    writeNowAndThen();
  }

  @Override
  public synchronized void advance(long done) {
    processed += done;
    writeNowAndThen();
  }

  private void writeNowAndThen() {
    if (System.nanoTime() - writtenAt >= INTERVAL) {
      write();
    }
  }

  private void write() {
    runs.progress(run, processed, total);
    writtenAt = System.nanoTime();
  }

  /** Writes the last figures. */
  @Override
  public synchronized void close() {
    write();
  }
}
