package cn.jiangxin.studio.personal;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.personal.NumberKind;
import cn.jiangxin.access.personal.Owner;
import cn.jiangxin.access.personal.PersonalNumbers;
import cn.jiangxin.shared.Result;
import cn.jiangxin.studio.personal.MemberDesk.Found;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Removes a personal number of a member that is not needed, or was recorded by mistake. */
@Singleton
public class DropNumber {

  private final MemberDesk desk;
  private final PersonalNumbers numbers;

  DropNumber(MemberDesk desk, PersonalNumbers numbers) {
    this.desk = desk;
    this.numbers = numbers;
  }

  /** Removes it; where there is none nothing changes. A card that was paid to stays. */
  @Transactional
  public Result<NumberKind> run(Actor actor, MemberRef ref, NumberKind kind) {
    return desk.at(actor, Permission.WRITE_LEDGER, ref, found -> drop(actor, found, kind));
  }

  private Result<NumberKind> drop(Actor actor, Found found, NumberKind kind) {
    if (numbers.drop(Owner.member(found.member().id()), kind)) {
      desk.note(actor, "DROP_NUMBER", found, kind, Map.of());
    }
    return Result.done(kind);
  }
}
