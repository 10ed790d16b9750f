package cn.jiangxin.ledger.sheet;

import cn.jiangxin.access.Actor;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Works on uploads while a page shows how far it has come. Few at a time: each holds its rows in
 * memory.
 */
@Singleton
public final class SheetRuns {
  private static final int AT_ONCE = 2;
  private static final int WAITING = 20;

  private final CheckUpload check;
  private final ImportUpload imports;
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          AT_ONCE,
          AT_ONCE,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(WAITING),
          work -> {
            Thread thread = new Thread(work, "sheets");
            thread.setDaemon(true);
            return thread;
          });

  SheetRuns(CheckUpload check, ImportUpload imports) {
    this.check = check;
    this.imports = imports;
    threads.allowCoreThreadTimeOut(true);
  }

  /** Begins the dry run; false if too many others wait. */
  public boolean check(Actor actor, String studio, String ledger, long upload) {
    return run(() -> check.of(actor, studio, ledger, upload));
  }

  /** Begins the import; false if too many others wait. */
  public boolean carryOut(
      Actor actor, String studio, String ledger, long upload, ImportUpload.Wish wish) {
    return run(() -> imports.carryOut(actor, studio, ledger, upload, wish));
  }

  private boolean run(Runnable work) {
    try {
      threads.execute(work);
      return true;
    } catch (RejectedExecutionException e) {
      return false;
    }
  }

  @PreDestroy
  void stop() {
    threads.shutdown();
  }
}
