package cn.jiangxin.cli;

import cn.jiangxin.platform.StartProblem;
import cn.jiangxin.policy.OverrideFault;
import cn.jiangxin.policy.yaml.PackFault;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;

/** Finds, in what was thrown at the start, the problem that a person can put right. */
final class Explanation {
  private Explanation() {}

  /** The problem in plain words; empty if it is a fault of the service. */
  static Optional<StartProblem> of(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .flatMap(t -> known(t).stream())
        .findFirst();
  }

  private static Optional<StartProblem> known(Throwable thrown) {
    if (thrown instanceof StartProblem problem) {
      return Optional.of(problem);
    }
    if (thrown instanceof PackFault || thrown instanceof OverrideFault) {
      return Optional.of(
          new StartProblem(
              "platform.start.bad-policies", thrown, String.valueOf(thrown.getMessage())));
    }
    return thrown instanceof FlywayException
        ? Optional.of(new StartProblem("platform.start.not-migrated", thrown, reason(thrown)))
        : Optional.empty();
  }

  /** Flyway's words fill many lines; those with the script and the server's answer tell enough. */
  private static String reason(Throwable thrown) {
    return String.valueOf(thrown.getMessage())
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.matches("-+"))
        .limit(4)
        .collect(Collectors.joining(" "));
  }
}
