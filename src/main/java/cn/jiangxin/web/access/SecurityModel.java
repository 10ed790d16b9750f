package cn.jiangxin.web.access;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.ApiTokens;
import cn.jiangxin.access.Sessions;
import cn.jiangxin.access.second.SecondFactors;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** What both pages on an account's security show: sessions, second factor, tokens. */
@Singleton
final class SecurityModel {
  private final Sessions sessions;
  private final SecondFactors factors;
  private final ApiTokens tokens;

  SecurityModel(Sessions sessions, SecondFactors factors, ApiTokens tokens) {
    this.sessions = sessions;
    this.factors = factors;
    this.tokens = tokens;
  }

  /**
   * The model.
   *
   * @param presentKey key of the session that looks at the page
   * @param self path of the page, under which its forms are sent
   */
  Map<String, Object> of(Account account, String presentKey, String self) {
    Map<String, Object> model = new HashMap<>();
    model.put("account", account);
    model.put("self", self);
    model.put(
        "sessions", sessions.of(account).stream().map(s -> SessionLine.of(s, presentKey)).toList());
    model.put("hasFactor", factors.has(account.id()));
    model.put("recoveryLeft", factors.recoveryLeft(account.id()));
    model.put("tokens", tokens.of(account));
    return model;
  }
}
