package cn.jiangxin.platform.database;

import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Gives the service's user its rights when the tables are as they should be. */
final class AfterMigration implements Callback {
  private final ServiceRights rights;

  AfterMigration(ServiceRights rights) {
    this.rights = rights;
  }

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.AFTER_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public void handle(Event event, Context context) {
    rights.give();
  }

  @Override
  public String getCallbackName() {
    return "rights of the service";
  }
}
