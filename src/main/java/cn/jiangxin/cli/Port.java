package cn.jiangxin.cli;

import cn.jiangxin.platform.StartProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/** The port on which the service listens. */
final class Port {
  private static final int HIGHEST = 65_535;

  private Port() {}

  /**
   * Takes the port for a moment, so that a port in use is found before the database is started.
   *
   * @param host address to listen on; null for all
   * @throws StartProblem if it cannot be had
   */
  static void requireFree(int port, @Nullable String host) {
    if (port < 0 || port > HIGHEST) {
      throw new StartProblem("platform.start.no-port", null, Integer.toString(port));
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(
          host == null
              ? new InetSocketAddress(port)
              : new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (IOException e) {
      throw new StartProblem("platform.start.port-not-free", e, Integer.toString(port));
    }
  }
}
