package cn.jiangxin.funding;

import cn.jiangxin.access.Actor;
import cn.jiangxin.shared.Result.Reason;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who records does not approve, whatever other roles the person holds; nor does who receives the
 * money.
 */
final class SecondPerson {

  private SecondPerson() {}

  /**
   * What stands against the person's deciding.
   *
   * @param recordedBy the account that recorded it; null: the service
   */
  static List<Reason> refuse(Actor actor, @Nullable Long recordedBy, String payee) {
    if (actor.accountId() != null && Objects.equals(actor.accountId(), recordedBy)) {
      return List.of(Reason.of("funding.refusal.own_record"));
    }
    return actor.name().strip().equals(payee.strip())
        ? List.of(Reason.of("funding.refusal.own_payee"))
        : List.of();
  }
}
