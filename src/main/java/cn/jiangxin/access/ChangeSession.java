package cn.jiangxin.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Opens and ends sessions together with the entry in the audit trail. */
@Singleton
class ChangeSession {
  private static final String ACCOUNT = "ACCOUNT";
  private static final String REFUSED = "LOG_IN_REFUSED";

  /** A name that nobody has may be a password typed into the wrong field; it is not kept. */
  private static final String NOBODY = "-";

  private final Accounts accounts;
  private final Sessions sessions;
  private final AuditTrail audit;

  ChangeSession(Accounts accounts, Sessions sessions, AuditTrail audit) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.audit = audit;
  }

  @Transactional
  OpenedSession begin(Account account, LogInMethod method, Visit visit) {
    if (visit.before() != null) {
      sessions.end(visit.before());
    }
    accounts.forgiveAttempts(account.id());
    note(account, "LOG_IN");
    return sessions.open(account, method, visit);
  }

  @Transactional
  void end(Account account, String key) {
    sessions.end(key);
    note(account, "LOG_OUT");
  }

  /** Notes it of an unknown name too, which so takes the same work. */
  @Transactional
  void noteRefusal(Optional<Account> account) {
    if (account.isPresent()) {
      note(account.get(), REFUSED);
    } else {
      audit.append(Actor.SERVICE, REFUSED, ACCOUNT, NOBODY, null, Map.of());
    }
  }

  private void note(Account account, String action) {
    audit.append(accounts.actor(account), action, ACCOUNT, account.login(), null, Map.of());
  }
}
