package cn.jiangxin.web.shell;

import cn.jiangxin.testing.TestDatabase;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;

/** Routes of the tests that fail in every way there is. */
@Controller("/troubles")
@Secured(SecurityRule.IS_ANONYMOUS)
class Troubles {

  @Get("/fault")
  String fault() {
    throw new IllegalStateException("secret of " + TestDatabase.class.getName());
  }

  @Get("/away")
  String away() {
    throw new IllegalStateException(new SQLTransientConnectionException("jdbc:mysql://secret"));
  }

  @Get("/same")
  String same() {
    throw new IllegalStateException(new SQLException("Duplicate entry 'secret'", "23000", 1062));
  }

  @Get("/deadlock")
  String deadlock() {
    throw new IllegalStateException(
        new SQLTransactionRollbackException("Deadlock of secret", "40001", 1213));
  }

  @Get("/lock")
  String lock() {
    throw new IllegalStateException(
        new SQLTransactionRollbackException("Lock wait of secret", "40001", 1205));
  }

  @Get("/changed")
  String changed() {
    throw new OptimisticLockException("version 3 of row 17");
  }

  @Get("/status/{code}")
  String status(int code) {
    throw new HttpStatusException(HttpStatus.valueOf(code), "secret");
  }

  @Get("/view")
  HttpResponse<?> view() {
    return Pages.show("layout/page", Map.of());
  }

  @Get("/number")
  String number(int wanted) {
    return String.valueOf(wanted);
  }
}
