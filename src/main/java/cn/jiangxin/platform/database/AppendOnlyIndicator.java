package cn.jiangxin.platform.database;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in the log and beside the health that the audit trail is not protected from the service's
 * own database user. The service works all the same.
 */
@Singleton
final class AppendOnlyIndicator
    implements HealthIndicator, ApplicationEventListener<ServerStartupEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(AppendOnlyIndicator.class);

  private final AppendOnly tables;

  AppendOnlyIndicator(AppendOnly tables) {
    this.tables = tables;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    if (!tables.holds()) {
      LOG.warn(
          "The audit trail is not protected: the service's database user may change it. Set"
              + " JDBC_MIGRATION_USER and see `database grants`.");
    }
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return Publishers.just(
        HealthResult.builder("audit-trail", HealthStatus.UP)
            .details(Map.of("protected", tables.holds()))
            .build());
  }
}
