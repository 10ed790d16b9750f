package cn.jiangxin.oversight.job;

import cn.jiangxin.platform.DueWork;
import cn.jiangxin.platform.StartProblem;
import io.micronaut.context.annotation.Property;
import io.micronaut.core.convert.format.MapFormat;
import io.micronaut.core.naming.conventions.StringConvention;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The closed list of jobs: those whose work is built in, each with its configured schedule. */
@Singleton
public final class JobCatalogue {
  private final List<Job> jobs;

  JobCatalogue(
      Collection<DueWork> works,
      @Property(name = "jiangxin.jobs.schedule")
          @MapFormat(
              transformation = MapFormat.MapTransformation.FLAT,
              keyFormat = StringConvention.HYPHENATED)
          Map<String, String> schedules) {
    this.jobs =
        works.stream()
            .map(work -> new Job(work.name(), schedule(work.name(), schedules), work))
            .sorted(Comparator.comparing(Job::name))
            .toList();
  }

  /**
   * A job.
   *
   * @param name its name, e.g. REMINDERS
   * @param schedule cron text of Quartz, read in Asia/Shanghai
   * @param work what it does
   */
  public record Job(String name, String schedule, DueWork work) {}

  /** All jobs by name. */
  public List<Job> jobs() {
    return jobs;
  }

  /** The job of that name, if there is one. */
  public Optional<Job> find(String name) {
    return jobs.stream().filter(job -> job.name().equals(name)).findFirst();
  }

  private static String schedule(String name, Map<String, String> schedules) {
    String key = name.toLowerCase(Locale.ROOT).replace('_', '-');
    String schedule = schedules.get(key);
    if (schedule == null) {
      throw new StartProblem("platform.start.no-schedule", null, "jiangxin.jobs.schedule." + key);
    }
    return schedule;
  }
}
