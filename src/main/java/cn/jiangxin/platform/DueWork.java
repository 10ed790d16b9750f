package cn.jiangxin.platform;

import java.time.LocalDate;

/**
 * Work that falls due with the days and is done by a job: the alarm only wakes it, what is due it
 * finds out itself. A run after days of silence therefore catches up, and a run too many changes
 * nothing.
 */
public interface DueWork {

  /**
   * Name of the job, in capitals with underscores, e.g. {@code NIGHTLY_ASSESSMENT}. Its schedule
   * stands in the configuration under the same name in small letters with hyphens.
   */
  String name();

  /**
   * Does everything due up to a day. Must be safe to repeat and safe beside another run of itself:
   * results are written under unique keys.
   *
   * @param today last day to look at, in Asia/Shanghai
   * @param progress told how far the work has come
   */
  void runUpTo(LocalDate today, Progress progress);
}
