package cn.jiangxin.oversight.job;

import java.time.LocalDateTime;
import java.util.Optional;

/** The alarm clock of the jobs, shared by all nodes. */
public interface JobAlarm {

  /** Wakes a job of the catalogue now, on whichever node is free. */
  void ringNow(String job);

  /** When the job is woken next, in Asia/Shanghai; empty if no alarm is set. */
  Optional<LocalDateTime> next(String job);
}
