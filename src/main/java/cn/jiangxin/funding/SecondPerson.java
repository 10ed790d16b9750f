package cn.jiangxin.funding;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.SamePerson;
import cn.jiangxin.shared.Names;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who records does not approve, whatever other roles or accounts the person holds; nor does who
 * receives the money record or approve it.
 */
@Singleton
final class SecondPerson {

  private final SamePerson same;

  SecondPerson(SamePerson same) {
    this.same = same;
  }

  /**
   * What stands against the person's deciding.
   *
   * @param recordedBy the account that recorded it; null: the service
   */
  List<Reason> refuse(Actor actor, @Nullable Long recordedBy, String payee) {
    if (same.is(actor, recordedBy)) {
      return List.of(Reason.of("funding.refusal.own_record"));
    }
    return Names.same(actor.name(), payee)
        ? List.of(Reason.of("funding.refusal.own_payee"))
        : List.of();
  }

  /** What stands against the person's ordering money for the payee. */
  List<Reason> refuseOrder(Actor actor, String payee) {
    return Names.same(actor.name(), payee)
        ? List.of(Reason.at("payee", "funding.refusal.own_order"))
        : List.of();
  }

  /** What the person should look at before deciding: an equal name alone refuses nothing. */
  List<String> warnings(Actor actor, @Nullable Long recordedBy) {
    return same.isNamesake(actor, recordedBy) ? List.of(Spending.NAMESAKE) : List.of();
  }
}
