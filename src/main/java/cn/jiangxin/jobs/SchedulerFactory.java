package cn.jiangxin.jobs;

import cn.jiangxin.platform.Node;
import io.micronaut.context.annotation.Factory;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.DBConnectionManager;

/** Makes the scheduler, which stands still until it is started. */
@Factory
final class SchedulerFactory {

  /**
   * The scheduler of this node. Quartz manages its own transactions, so it gets the pool itself and
   * not the service's view of it, which joins the caller's transaction.
   */
  @Singleton
  Scheduler scheduler(DataSource dataSource, Node node, BeanJobFactory jobs)
      throws IOException, SchedulerException {
    DBConnectionManager.getInstance()
        .addConnectionProvider(
            "jiangxin", new PoolConnections(DelegatingDataSource.unwrapDataSource(dataSource)));
    Properties properties = properties();
    properties.setProperty("org.quartz.scheduler.instanceId", node.name());
    Scheduler scheduler = new StdSchedulerFactory(properties).getScheduler();
    scheduler.setJobFactory(jobs);
    return scheduler;
  }

  private static Properties properties() throws IOException {
    Properties properties = new Properties();
    try (InputStream file =
        Objects.requireNonNull(
            SchedulerFactory.class.getResourceAsStream("/quartz.properties"),
            "quartz.properties")) {
      properties.load(file);
    }
    return properties;
  }
}
