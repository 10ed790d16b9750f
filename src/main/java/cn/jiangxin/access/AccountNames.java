package cn.jiangxin.access;

import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a log-in name must be. */
@Singleton
class AccountNames {
  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

  private final Accounts accounts;

  AccountNames(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Why the names will not do for a new account; empty if they will. */
  List<Reason> refuse(String login, String name) {
    List<Reason> reasons = new ArrayList<>();
    if (!LOGIN.matcher(login).matches()) {
      reasons.add(Reason.at("login", "access.account.login-form"));
    } else if (accounts.find(login).isPresent()) {
      reasons.add(Reason.at("login", "access.account.login-taken"));
    }
    if (name.isBlank()) {
      reasons.add(Reason.at("name", "access.account.name-missing"));
    }
    return reasons;
  }
}
