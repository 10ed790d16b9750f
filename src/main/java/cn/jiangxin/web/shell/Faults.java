package cn.jiangxin.web.shell;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nothing else has caught. A database out of reach passes and is told as such; anything else
 * is a fault of ours, told by a number under which the log has the rest.
 */
@Singleton
final class Faults implements ExceptionHandler<RuntimeException, MutableHttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
  private static final String RETRY_AFTER_SECONDS = "10";
  private static final Set<Class<?>> OUT_OF_REACH =
      Set.of(
          SQLTransientException.class,
          SQLRecoverableException.class,
          SQLNonTransientConnectionException.class);

  private final ErrorAnswers answers;

  Faults(ErrorAnswers answers) {
    this.answers = answers;
  }

  @Override
  public MutableHttpResponse<?> handle(HttpRequest request, RuntimeException fault) {
    if (fault instanceof OptimisticLockException) {
      return answer(request, Problem.of(HttpStatus.CONFLICT));
    }
    Optional<Clash> clash = Clash.of(fault);
    if (clash.isPresent()) {
      LOG.info("{} at {} {}", clash.get(), request.getMethod(), request.getPath());
      return clash.get().tell(answer(request, clash.get().problem()));
    }
    if (isOutOfReach(fault)) {
      LOG.warn("database out of reach: {}", fault.getMessage());
      return answer(request, Problem.of(HttpStatus.SERVICE_UNAVAILABLE))
          .header("Retry-After", RETRY_AFTER_SECONDS);
    }
    String incident = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("incident {} at {} {}", incident, request.getMethod(), request.getPath(), fault);
    return answer(request, Problem.incident(incident));
  }

  private MutableHttpResponse<?> answer(HttpRequest<?> request, Problem problem) {
    return answers.write(request, HttpResponse.status(problem.status()), problem);
  }

  private static boolean isOutOfReach(@Nullable Throwable fault) {
    return fault != null
        && (OUT_OF_REACH.stream().anyMatch(type -> type.isInstance(fault))
            || isOutOfReach(fault.getCause()));
  }
}
