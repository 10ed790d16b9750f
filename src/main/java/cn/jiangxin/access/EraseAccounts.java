package cn.jiangxin.access;

import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.util.Collection;

/** Takes out of closed accounts whatever tells who used them; the accounts themselves stay. */
@Singleton
public class EraseAccounts {
  private final AccountErasureRows rows;
  private final Passwords passwords;

  EraseAccounts(AccountErasureRows rows, Passwords passwords) {
    this.rows = rows;
    this.passwords = passwords;
  }

  /**
   * Erases them in the caller's transaction, with whatever let somebody in. All must be closed.
   *
   * @param mark what stands for a name that has been erased; the number of the account follows it
   */
  public int run(Collection<Long> ids, String mark, LocalDateTime at) {
    if (ids.isEmpty()) {
      return 0;
    }
    rows.endSessions(ids);
    rows.dropFactors(ids);
    rows.dropRecoveryCodes(ids);
    rows.revokeTokens(ids, mark, at);
    return rows.erase(ids, mark, passwords.hash(Secrets.token()), at);
  }
}
