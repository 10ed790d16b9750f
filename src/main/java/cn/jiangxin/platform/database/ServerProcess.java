package cn.jiangxin.platform.database;

import cn.jiangxin.platform.StartProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running database server, from its start to its orderly end. */
final class ServerProcess {
  private static final String READY = "ready for connections";
  private static final Duration START_LIMIT = Duration.ofSeconds(120);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

  private final Process process;
  private final Path pidFile;

  private ServerProcess(Process process, Path pidFile) {
    this.process = process;
    this.pidFile = pidFile;
  }

  /**
   * Starts the server and waits until it takes connections.
   *
   * @throws StartProblem if it ends or stays silent; its own words are in the log file
   */
  static ServerProcess start(
      List<String> command, Map<String, String> environment, Path log, Path pidFile)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.redirectOutput(log.toFile());
    Process process = builder.start();
    Files.writeString(pidFile, Long.toString(process.pid()));
    ServerProcess started = new ServerProcess(process, pidFile);
    started.awaitReady(log);
    return started;
  }

  private void awaitReady(Path log) throws IOException {
    Instant limit = Instant.now().plus(START_LIMIT);
    while (!Files.readString(log).contains(READY)) {
      if (!process.isAlive() || Instant.now().isAfter(limit)) {
        stop();
        throw new StartProblem("platform.start.local-database-silent", null, log);
      }
      pause();
    }
  }

  /** Ends the server in order, so that the next start needs no recovery. */
  void stop() throws IOException {
    end(process.toHandle());
    Files.deleteIfExists(pidFile);
  }

  /**
   * Ends a server that a killed service left behind in this folder. A process that merely has the
   * same number by now is left alone.
   *
   * @param command the command line with which the server of this folder is started
   */
  static void endLeftover(Path pidFile, List<String> command) throws IOException {
    if (Files.exists(pidFile)) {
      leftover(Files.readString(pidFile).strip(), command).ifPresent(ServerProcess::end);
      Files.deleteIfExists(pidFile);
    }
  }

  private static Optional<ProcessHandle> leftover(String pid, List<String> command) {
    return pid.matches("\\d{1,18}")
        ? ProcessHandle.of(Long.parseLong(pid)).filter(handle -> isServer(handle.info(), command))
        : Optional.empty();
  }

  /** Not every system tells the arguments of a process; then its program has to do. */
  private static boolean isServer(ProcessHandle.Info info, List<String> command) {
    return info.command().filter(command.get(0)::equals).isPresent()
        && info.arguments()
            .map(Set::of)
            .map(arguments -> arguments.contains(folderArgument(command)))
            .orElse(true);
  }

  private static String folderArgument(List<String> command) {
    return command.stream().filter(a -> a.startsWith("--datadir=")).findFirst().orElseThrow();
  }

  private static void end(ProcessHandle handle) {
    handle.destroy();
    if (!ended(handle)) {
      handle.destroyForcibly();
      ended(handle);
    }
  }

  private static boolean ended(ProcessHandle handle) {
    try {
      handle.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return !handle.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !handle.isAlive();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the database starts", e);
    }
  }
}
