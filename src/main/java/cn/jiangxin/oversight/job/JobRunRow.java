package cn.jiangxin.oversight.job;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("job_run")
record JobRunRow(
    @Id @GeneratedValue @Nullable Long id,
    String job,
    String node,
    LocalDate upTo,
    LocalDateTime startedAt,
    @Nullable LocalDateTime endedAt,
    JobResult result,
    long processed,
    @Nullable Long total,
    @Nullable String messageKey) {

  JobRun toRun() {
    return new JobRun(
        Objects.requireNonNull(id),
        job,
        node,
        upTo,
        startedAt,
        endedAt,
        result,
        processed,
        total,
        messageKey);
  }
}
