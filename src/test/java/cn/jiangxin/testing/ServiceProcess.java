package cn.jiangxin.testing;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The service as a process of its own, started like a user starts it, in English and on any free
 * port.
 */
public final class ServiceProcess implements AutoCloseable {
  private static final String READY = "Jiangxin is ready: ";

  private final Process process;
  private final Path errors;

  private ServiceProcess(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
  }

  /**
   * Starts a command.
   *
   * @param environment JDBC_URL and the like; the variables of this test run are not handed on
   * @param arguments the command with its options
   */
  public static ServiceProcess start(Map<String, String> environment, String... arguments)
      throws IOException {
    Path errors = Files.createTempFile(Path.of("target"), "service", ".err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Djiangxin.programs=" + TestFolders.PROGRAMS);
    command.addAll(List.of("-cp", classPath(), "cn.jiangxin.cli.Jiangxin"));
    command.addAll(List.of(arguments));
    command.add("--lang=en");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().keySet().removeIf(name -> name.matches("(JDBC|JIANGXIN|MICRONAUT)_.*"));
    builder.environment().put("JIANGXIN_PORT", "0");
    builder.environment().putAll(environment);
    return new ServiceProcess(builder.start(), errors);
  }

  /** How to reach a database of the tests' server, as the environment of a service. */
  public static Map<String, String> environment(String url, String user, String password) {
    return Map.of("JDBC_URL", url, "JDBC_USER", user, "JDBC_PASSWORD", password);
  }

  /** The tests themselves are left out, or their database would replace that of the service. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Waits until the service answers, and says where; ends with a slash. */
  public String awaitReady() throws IOException {
    BufferedReader output = process.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(READY)) {
        return line.substring(READY.length());
      }
    }
    throw new IllegalStateException("the service ended: " + errors());
  }

  /** Waits until the process has ended; its exit code. */
  public int awaitExit() throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the process goes on");
    }
    return process.exitValue();
  }

  /** The rest of what it writes; waits until it ends. */
  public String output() throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** What it wrote to the error stream. */
  public String errors() throws IOException {
    return Files.readString(errors);
  }

  /** Ends it as a power cut would, without a chance to tidy up. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Asks it to end, and waits. */
  @Override
  public void close() throws InterruptedException, IOException {
    process.destroy();
    awaitExit();
    Files.deleteIfExists(errors);
  }
}
