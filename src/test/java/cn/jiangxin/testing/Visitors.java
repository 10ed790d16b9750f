package cn.jiangxin.testing;

import cn.jiangxin.access.Account;
import cn.jiangxin.access.Accounts;
import cn.jiangxin.access.Actor;
import cn.jiangxin.access.NewAccount;
import cn.jiangxin.access.Role;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Sends visitors to the running service. Inject it into a {@code @MicronautTest(transactional =
 * false)}.
 */
@Prototype
public final class Visitors {
  /** Password of all accounts made here. */
  public static final String PASSWORD = "three grey herons";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final EmbeddedServer server;
  private final Accounts accounts;

  Visitors(EmbeddedServer server, Accounts accounts) {
    this.server = server;
    this.accounts = accounts;
  }

  /** Somebody who is not logged in. */
  public Visitor anybody() {
    return new Visitor(server.getURI());
  }

  /** Somebody of {@link SmallDistrict}, logged in. */
  public Visitor signedIn(String login) {
    return loggedIn(login, SmallDistrict.PASSWORD);
  }

  /** A new person with one role, logged in. */
  public Visitor loggedInAs(Role role, @Nullable Long place) {
    return loggedIn(account(role, place).login());
  }

  /** A new person with the roles of an actor, e.g. of {@link SmallDistrict}, logged in. */
  public Visitor loggedInAs(Actor actor) {
    Account account = account(actor.name());
    actor.assignments().forEach(role -> accounts.grant(account.id(), role));
    return loggedIn(account.login());
  }

  /**
   * A new account with one role.
   *
   * @param place id of the studio for a leader or member, none for an administrator, else of the
   *     organisation
   */
  public Account account(Role role, @Nullable Long place) {
    Account account = account(role.name());
    boolean atStudio = role == Role.STUDIO_LEADER || role == Role.STUDIO_MEMBER;
    accounts.grant(
        account.id(), new Actor.Assignment(role, atStudio ? null : place, atStudio ? place : null));
    return account;
  }

  private Account account(String name) {
    String login = "person-" + NUMBER.incrementAndGet();
    return accounts.add(new NewAccount(login, name, null, PASSWORD, false));
  }

  private Visitor loggedIn(String login) {
    return loggedIn(login, PASSWORD);
  }

  private Visitor loggedIn(String login, String password) {
    Visitor visitor = anybody();
    Page answer =
        visitor.json(
            "POST",
            "/api/v1/session",
            "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password));
    if (answer.status() != 200) {
      throw new IllegalStateException("log-in refused: " + answer);
    }
    return visitor;
  }
}
