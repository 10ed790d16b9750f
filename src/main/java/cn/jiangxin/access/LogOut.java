package cn.jiangxin.access;

import jakarta.inject.Singleton;

/** Signs a person out: the session's token opens nothing any more. */
@Singleton
public class LogOut {
  private final Accounts accounts;
  private final ChangeSession sessions;

  LogOut(Accounts accounts, ChangeSession sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  /**
   * Ends the session.
   *
   * @param key the session as the store knows it
   */
  public void run(Actor actor, String key) {
    accounts.find(actor.login()).ifPresent(account -> sessions.end(account, key));
  }
}
