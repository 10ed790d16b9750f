package cn.jiangxin.access.audit;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals every few seconds, on every node; what little is between a change and its seal is all that
 * the chain does not protect.
 */
@Singleton
@Requires(property = "jiangxin.jobs.enabled", notEquals = "false")
class SealNowAndThen {
  private static final Logger LOG = LoggerFactory.getLogger(SealNowAndThen.class);

  private final SealAudit seal;

  SealNowAndThen(SealAudit seal) {
    this.seal = seal;
  }

  @Scheduled(
      fixedDelay = "${jiangxin.audit.seal-every:5s}",
      initialDelay = "${jiangxin.audit.seal-every:5s}")
  void run() {
    try {
      seal.run();
    } catch (RuntimeException e) {
      LOG.warn("The audit trail could not be sealed; it is tried again", e);
    }
  }
}
