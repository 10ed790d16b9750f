package cn.jiangxin.reporting;

import cn.jiangxin.access.Scope;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads everything of one compliance report from one state of the database. */
@Singleton
class GatherCompliance {
  private final ComplianceRows rows;
  private final Bodies bodies;

  GatherCompliance(ComplianceRows rows, Bodies bodies) {
    this.rows = rows;
    this.bodies = bodies;
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  ComplianceFacts of(@Nullable String code, LocalDate today, Scope scope) {
    boolean all = scope.everything();
    return new ComplianceFacts(
        rows.studios(code, today, all, scope.organisations(), scope.studios()),
        rows.titles(code, all, scope.organisations(), scope.studios()),
        rows.findings(code, all, scope.organisations(), scope.studios()),
        rows.deadlines(code, all, scope.organisations(), scope.studios()),
        bodies.names(),
        bodies.places(scope));
  }
}
