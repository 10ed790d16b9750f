package cn.jiangxin.demo;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.NewAccount;
import cn.jiangxin.access.Role;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The log-ins of the demo district. */
@Singleton
public class DemoAccounts {

  private final Accounts accounts;

  DemoAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  /** All of them, the leader of the story first. */
  public List<DemoAccount> all() {
    return Block.list("accounts.yml").stream().map(DemoAccounts::account).toList();
  }

  /** Opens them; ids of studios and organisations by code. */
  void open(Map<String, Long> studios, Map<String, Long> organisations) {
    for (DemoAccount told : all()) {
      Account account =
          accounts.add(new NewAccount(told.login(), told.name(), null, told.password(), false));
      accounts.grant(
          account.id(),
          new Actor.Assignment(
              told.role(), id(organisations, told.organisation()), id(studios, told.studio())));
    }
  }

  private static @Nullable Long id(Map<String, Long> ids, @Nullable String code) {
    return code == null ? null : ids.get(code);
  }

  private static DemoAccount account(Block told) {
    return new DemoAccount(
        told.text("login"),
        told.text("password"),
        told.text("name"),
        Role.valueOf(told.text("role")),
        told.optional("studio").orElse(null),
        told.optional("organisation").orElse(null));
  }
}
