package cn.jiangxin.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The cable between a service and its database, which can be cut, pinched and mended. */
public final class Cable implements AutoCloseable {
  private final int target;
  private final ServerSocket end;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;
  private volatile boolean pinched;

  /** Lays a cable to a port of this machine. */
  public Cable(int target) throws IOException {
    this.target = target;
    this.end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    run(this::accept);
  }

  /** The port at its near end. */
  public int port() {
    return end.getLocalPort();
  }

  /** Ends all connections and lets no other one through. */
  public void cut() {
    cut = true;
    open.forEach(Cable::close);
  }

  /** Lets nothing through any more, but ends nothing: as a server that hangs. */
  public void pinch() {
    pinched = true;
  }

  /** Makes it whole; what was pinched has to begin anew. */
  public void mend() {
    open.forEach(Cable::close);
    cut = false;
    pinched = false;
  }

  private void accept() throws IOException {
    while (!end.isClosed()) {
      Socket near = end.accept();
      if (cut) {
        close(near);
      } else {
        Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(near);
        open.add(far);
        run(() -> carry(near, far));
        run(() -> carry(far, near));
      }
    }
  }

  private void carry(Socket from, Socket to) throws IOException {
    byte[] bytes = new byte[8192];
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        while (pinched && !from.isClosed()) {
          pause();
        }
        out.write(bytes, 0, read);
        out.flush();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void run(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                Thread.currentThread().interrupt();
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    end.close();
    cut();
  }
}
