package cn.jiangxin.access;

import cn.jiangxin.shared.Names;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two accounts are one person, for every rule that asks for two: the same account, or the
 * same mobile or identity number, known again by its keyed digest. An equal name alone only
 * warns, for names repeat.
 */
@Singleton
public class SamePerson {
  private final SamePersonRows rows;

  SamePerson(SamePersonRows rows) {
    this.rows = rows;
  }

  /**
   * Whether the person is the one behind the account.
   *
   * @param account null: the service, which is nobody
   */
  public boolean is(Actor actor, @Nullable Long account) {
    return account != null && isAmong(actor, Set.of(account));
  }

  /** Whether the person is behind one of the accounts; the service itself is nobody. */
  public boolean isAmong(Actor actor, Collection<Long> accounts) {
    Long own = actor.accountId();
    return own != null
        && !accounts.isEmpty()
        && (accounts.contains(own) || rows.bearing(own, accounts) > 0);
  }

  /**
   * Whether another account bears the person's name, in whatever spelling: worth a look, no proof.
   */
  public boolean isNamesake(Actor actor, @Nullable Long account) {
    return account != null
        && !account.equals(actor.accountId())
        && rows.named(Set.of(account)).stream().anyMatch(a -> Names.same(a.name(), actor.name()));
  }

  /** Log-in names of the accounts that may sign in and bear the name. */
  public List<String> namesakes(String name) {
    return rows.open().stream()
        .filter(account -> Names.same(account.name(), name))
        .map(NamedAccountRow::login)
        .toList();
  }
}
