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
   * Erases them in the caller's transaction; open ones are left alone.
   *
   * @param mark what stands for a name that has been erased; the number of the account follows it
   */
  public int run(Collection<Long> ids, String mark, LocalDateTime at) {
    return ids.isEmpty() ? 0 : rows.erase(ids, mark, passwords.hash(Secrets.token()), at);
  }
}
