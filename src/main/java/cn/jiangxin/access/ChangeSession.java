package cn.jiangxin.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens and ends sessions together with the entry in the audit trail. */
@Singleton
class ChangeSession {
  private static final String ACCOUNT = "ACCOUNT";

  private final Accounts accounts;
  private final Sessions sessions;
  private final AuditTrail audit;

  ChangeSession(Accounts accounts, Sessions sessions, AuditTrail audit) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.audit = audit;
  }

  @Transactional
  OpenedSession begin(Account account, @Nullable String before) {
    if (before != null) {
      sessions.end(before);
    }
    note(account, "LOG_IN");
    return sessions.open(account);
  }

  @Transactional
  void end(Account account, String key) {
    sessions.end(key);
    note(account, "LOG_OUT");
  }

  @Transactional
  void noteRefusal(Account account) {
    note(account, "LOG_IN_REFUSED");
  }

  private void note(Account account, String action) {
    audit.append(accounts.actor(account), action, ACCOUNT, account.login(), null, Map.of());
  }
}
