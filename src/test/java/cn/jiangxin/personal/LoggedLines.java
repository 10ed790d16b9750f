package cn.jiangxin.personal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Keeps all that is logged, with the causes, down to the last detail of our own classes. */
final class LoggedLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final Logger root = logger(Logger.ROOT_LOGGER_NAME);
  private final Logger own = logger("cn.jiangxin");
  private final Logger serde = logger("io.micronaut.serde");

  LoggedLines() {
    setContext(root.getLoggerContext());
    start();
    own.setLevel(Level.ALL);
    serde.setLevel(Level.ALL);
    root.addAppender(this);
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }

  @Override
  protected void append(ILoggingEvent event) {
    lines.add(event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()));
  }

  String text() {
    return lines.stream().collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    root.detachAppender(this);
    own.setLevel(null);
    serde.setLevel(null);
    stop();
  }
}
