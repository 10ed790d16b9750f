package cn.jiangxin.platform.database;

import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries a transaction out again from its beginning when another one got in its way. The database
 * undid all of it, and the other one is through: studios that record the same number at the same
 * instant wait for each other's rows in no order that could be agreed on, and who records what
 * another has just recorded is told so by the use case itself.
 */
@InterceptorBean(Transactional.class)
final class RepeatAfterClash implements MethodInterceptor<Object, Object> {
  private static final Logger LOG = LoggerFactory.getLogger(RepeatAfterClash.class);
  private static final int MOST_ATTEMPTS = 4;

  /** Errors of MySQL: 1062, duplicate entry; 1213, deadlock. */
  private static final Set<Integer> CLASHES = Set.of(1062, 1213);

  private final TransactionOperations<Connection> transactions;

  RepeatAfterClash(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  @Override
  public int getOrder() {
    return InterceptPhase.RETRY.getPosition();
  }

  @Override
  public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
    if (transactions.findTransactionStatus().isPresent()) {
      return call.proceed(); // a part can not be repeated without the whole
    }
    for (int attempt = 1; ; attempt++) {
      try {
        return call.proceed(this);
      } catch (RuntimeException fault) {
        if (attempt == MOST_ATTEMPTS || !isClash(fault)) {
          throw fault;
        }
        LOG.info("{} clashed with another transaction, attempt {}", call, attempt);
      }
    }
  }

  private static boolean isClash(@Nullable Throwable fault) {
    return fault != null
        && (fault instanceof SQLException sql && CLASHES.contains(sql.getErrorCode())
            || isClash(fault.getCause()));
  }
}
