package cn.jiangxin.access;

import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes an account with its first role and a password for the first log-in only. */
@Singleton
public class CreateAccount {
  private final Accounts accounts;
  private final AccountNames names;
  private final Places places;
  private final SamePerson same;
  private final AuditTrail audit;

  CreateAccount(
      Accounts accounts, AccountNames names, Places places, SamePerson same, AuditTrail audit) {
    this.same = same;
    this.accounts = accounts;
    this.names = names;
    this.places = places;
    this.audit = audit;
  }

  /** Makes it; refused reasons name the fields of the record and of its role. */
  @Transactional
  public Result<InitialPassword> run(Actor actor, AccountOrder order) {
    if (!actor.may(Permission.KEEP_ACCOUNTS)) {
      return Result.refused(Refusals.NOT_ALLOWED);
    }
    List<Reason> refused = names.refuse(order.login(), order.name());
    return places
        .resolve(order.first())
        .fold(
            role ->
                refused.isEmpty() ? Result.done(made(actor, order, role)) : Result.refused(refused),
            reasons -> Result.refused(all(refused, reasons)));
  }

  private static List<Reason> all(List<Reason> some, List<Reason> others) {
    List<Reason> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private InitialPassword made(Actor actor, AccountOrder order, Actor.Assignment role) {
    String password = Secrets.legible();
    List<String> namesakes = same.namesakes(order.name());
    Account account =
        accounts.add(new NewAccount(order.login(), order.name(), order.email(), password, true));
    accounts.grant(account.id(), role);
    audit.append(
        actor,
        AuditNote.of("CREATE_ACCOUNT", "ACCOUNT", account.login())
            .ofStudio(role.studioId())
            .with(Map.of("role", role.role().name()))
            .with(Change.made(order)));
    return new InitialPassword(account, password, namesakes);
  }
}
