package cn.jiangxin.platform;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** This process among the processes that share a database. */
@Singleton
public final class Node {
  private final String name;

  Node(@Nullable @Value("${jiangxin.node}") String configured) {
    this.name = configured == null || configured.isBlank() ? derived() : configured.strip();
  }

  /** A name that no other running process has, at most 120 characters. */
  public String name() {
    return name.length() <= 120 ? name : name.substring(0, 120);
  }

  private static String derived() {
    return host() + "-" + ProcessHandle.current().pid();
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "node";
    }
  }
}
