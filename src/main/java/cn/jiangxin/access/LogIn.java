package cn.jiangxin.access;

import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signs a person in with name and password. */
@Singleton
public class LogIn {
  private final Accounts accounts;
  private final ChangeSession sessions;

  LogIn(Accounts accounts, ChangeSession sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  /**
   * Opens a session under a new token, or refuses with one and the same sentence whatever was
   * wrong.
   *
   * @param before key of the session that the browser had; it ends
   */
  public Result<OpenedSession> run(String login, String password, @Nullable String before) {
    if (password.length() > PasswordRules.LONGEST * 2) {
      return refused();
    }
    String name = login.strip().toLowerCase(Locale.ROOT);
    Optional<Account> verified = accounts.verify(name, password);
    if (verified.isEmpty()) {
      accounts.find(name).ifPresentOrElse(sessions::noteRefusal, sessions::noteStranger);
      return refused();
    }
    return Result.done(sessions.begin(verified.get(), before));
  }

  private static Result<OpenedSession> refused() {
    return Result.refused(Reason.of("access.log-in.refused"));
  }
}
