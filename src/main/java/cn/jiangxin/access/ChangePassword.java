package cn.jiangxin.access;

import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes one's own password and ends all sessions that were opened with the old one. */
@Singleton
public class ChangePassword {
  private final Accounts accounts;
  private final PasswordRules rules;
  private final Sessions sessions;
  private final AuditTrail audit;
  private final Organisations organisations;

  ChangePassword(
      Accounts accounts,
      PasswordRules rules,
      Sessions sessions,
      AuditTrail audit,
      Organisations organisations) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.rules = rules;
    this.sessions = sessions;
    this.audit = audit;
  }

  /** The new session in place of the ended ones; refused reasons name the fields of the record. */
  @Transactional
  public Result<OpenedSession> run(Actor actor, PasswordChange change, Visit visit) {
    Optional<Account> account = accounts.tryPassword(actor.login(), change.current());
    if (account.isEmpty()) {
      return Result.refused(Reason.at("current", "access.password.wrong"));
    }
    accounts.forgiveAttempts(account.get().id());
    Optional<Reason> refusal = refuse(actor, change);
    return refusal.isPresent()
        ? Result.refused(refusal.get())
        : Result.done(changed(actor, account.get(), change, visit));
  }

  private Optional<Reason> refuse(Actor actor, PasswordChange change) {
    if (!change.chosen().equals(change.repeated())) {
      return Optional.of(Reason.at("repeated", "access.password.differs"));
    }
    if (change.chosen().equals(change.current())) {
      return Optional.of(Reason.at("chosen", "access.password.unchanged"));
    }
    return rules.refuse("chosen", names(actor), change.chosen());
  }

  private List<String> names(Actor actor) {
    List<Long> places =
        actor.assignments().stream()
            .map(Actor.Assignment::organisationId)
            .filter(Objects::nonNull)
            .toList();
    return Stream.concat(
            Stream.of(actor.login(), actor.name()),
            organisations.withIds(places).values().stream().map(Organisation::name))
        .toList();
  }

  private OpenedSession changed(Actor actor, Account account, PasswordChange change, Visit visit) {
    accounts.changePassword(account.id(), change.chosen(), false);
    sessions.endAllOf(account.id());
    audit.append(
        actor,
        AuditNote.of("CHANGE_PASSWORD", "ACCOUNT", account.login())
            .with(Change.between(Map.of("password", "former"), Map.of("password", "own"))));
    return sessions.open(accounts.find(account.login()).orElseThrow(), LogInMethod.PASSWORD, visit);
  }
}
