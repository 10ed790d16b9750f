package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.Actor;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Works on workbooks while a page shows how far it has come; one at a time. */
@Singleton
public final class MoveInRuns {
  private static final int WAITING = 5;

  private final CheckMoveIn check;
  private final ImportMoveIn imports;
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1,
          1,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(WAITING),
          work -> {
            Thread made = new Thread(work, "moving-in");
            made.setDaemon(true);
            return made;
          });

  MoveInRuns(CheckMoveIn check, ImportMoveIn imports) {
    this.check = check;
    this.imports = imports;
    thread.allowCoreThreadTimeOut(true);
  }

  /** Begins the dry run; false if too many others wait. */
  public boolean check(Actor actor, long id) {
    return run(() -> check.of(actor, id));
  }

  /** Begins the taking over; false if too many others wait. */
  public boolean carryOut(Actor actor, long id, String key) {
    return run(() -> imports.carryOut(actor, id, key));
  }

  private boolean run(Runnable work) {
    try {
      thread.execute(work);
      return true;
    } catch (RejectedExecutionException e) {
      return false;
    }
  }

  @PreDestroy
  void stop() {
    thread.shutdown();
  }
}
