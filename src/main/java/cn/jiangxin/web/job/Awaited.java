package cn.jiangxin.web.job;

import cn.jiangxin.oversight.job.JobRun;
import cn.jiangxin.oversight.job.ListJobs.JobState;
import io.micronaut.http.uri.UriBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job that has been woken and has not begun yet: between the two its node takes a moment.
 *
 * @param job its name; empty if none is awaited
 * @param after number of its latest run before it was woken; 0 if it had never run
 */
record Awaited(String job, long after) {
  private static final Awaited NONE = new Awaited("", 0);

  static Awaited next(String name, List<JobState> states) {
    return new Awaited(
        name,
        states.stream()
            .filter(job -> job.name().equals(name))
            .map(JobState::last)
            .mapToLong(Awaited::number)
            .findFirst()
            .orElse(0));
  }

  /** This one, or nothing as soon as the run has begun. */
  Awaited stillIn(List<JobState> states) {
    boolean waits =
        states.stream()
            .anyMatch(state -> state.name().equals(job) && number(state.last()) <= after);
    return waits ? this : NONE;
  }

  /** The address that goes on waiting. */
  String in(String path) {
    return job.isEmpty()
        ? path
        : UriBuilder.of(path)
            .queryParam("awaited", job)
            .queryParam("after", after)
            .build()
            .toString();
  }

  private static long number(@Nullable JobRun run) {
    return run == null ? 0 : run.id();
  }
}
