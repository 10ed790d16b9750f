package cn.jiangxin.oversight.job;

/** What became of a run. */
public enum JobResult {
  /** It lasts. */
  RUNNING,
  /** It did all that was due. */
  DONE,
  /** It met a fault; the next run takes up what was left. */
  FAILED,
  /** Its node ended before it did; another run took over. */
  INTERRUPTED
}
