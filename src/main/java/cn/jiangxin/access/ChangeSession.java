package cn.jiangxin.access;

import cn.jiangxin.access.audit.AuditResult;
import cn.jiangxin.platform.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.Map;

/** Opens and ends sessions together with the entry in the audit trail. */
@Singleton
class ChangeSession {
  private static final String ACCOUNT = "ACCOUNT";

  private final Accounts accounts;
  private final Sessions sessions;
  private final AuditTrail audit;
  private final BusinessClock clock;

  ChangeSession(Accounts accounts, Sessions sessions, AuditTrail audit, BusinessClock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  OpenedSession begin(Account account, LogInMethod method, Visit visit, LocalDateTime provedAt) {
    if (visit.before() != null) {
      sessions.end(visit.before());
    }
    accounts.forgiveAttempts(account.id());
    note(account, "LOG_IN");
    return sessions.open(account, method, visit, provedAt);
  }

  @Transactional
  void end(Account account, String key) {
    sessions.end(key);
    note(account, "LOG_OUT");
  }

  /** The person has proved again who they are. */
  @Transactional
  void prove(Account account, String key) {
    accounts.forgiveAttempts(account.id());
    sessions.prove(key);
    note(account, "PROVE_IDENTITY");
  }

  /** A wrong password; once there were too many, the account is locked and the entry says so. */
  @Transactional
  void noteRefusal(Account account) {
    noteRefusal(account, "LOG_IN");
  }

  /** The same of somebody who is signed in and should prove again who they are. */
  @Transactional
  void noteRefusedProof(Account account) {
    noteRefusal(account, "PROVE_IDENTITY");
  }

  private void noteRefusal(Account account, String action) {
    LocalDateTime until = account.lockedUntil();
    boolean locked = account.locked(clock.time()) && until != null;
    audit.append(
        accounts.actor(account),
        AuditNote.of(action + (locked ? "_LOCKED" : "_REFUSED"), ACCOUNT, account.login())
            .with(AuditResult.REFUSED)
            .with(locked ? Map.of("lockedUntil", until) : Map.of()));
  }

  /** A name that nobody has. It is not kept: people type passwords there by mistake. */
  @Transactional
  void noteStranger() {
    audit.append(
        NoteStranger.STRANGER,
        AuditNote.of("LOG_IN_REFUSED", ACCOUNT, "-").with(AuditResult.REFUSED));
  }

  private void note(Account account, String action) {
    audit.append(accounts.actor(account), AuditNote.of(action, ACCOUNT, account.login()));
  }
}
