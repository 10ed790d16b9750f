package cn.jiangxin.studio.personal;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.AuditTrail;
import cn.jiangxin.access.Change;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.personal.NumberKind;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Members;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What all changes of a member's numbers have in common; never says more than which number. */
@Singleton
class MemberDesk {

  private final Studios studios;
  private final Members members;
  private final AuditTrail audit;

  MemberDesk(Studios studios, Members members, AuditTrail audit) {
    this.studios = studios;
    this.members = members;
    this.audit = audit;
  }

  /** A member of a studio that the actor may do something with. */
  record Found(Studio studio, Member member) {}

  /** The member, for reading. */
  Optional<Found> find(Actor actor, Permission permission, String studioCode, long memberId) {
    return studios
        .find(studioCode, actor.scopeFor(permission))
        .flatMap(studio -> members.standing(memberId, studio.id()).map(m -> new Found(studio, m)));
  }

  /** Goes on with the member, whose studio waits until the transaction ends. */
  <T> Result<T> at(
      Actor actor, Permission permission, MemberRef ref, Function<Found, Result<T>> then) {
    return studios
        .findForChange(ref.studio(), actor.scopeFor(permission))
        .flatMap(
            studio -> members.standing(ref.member(), studio.id()).map(m -> new Found(studio, m)))
        .map(then)
        .orElseGet(() -> Result.refused(Reason.of("personal.refused.unknown")));
  }

  /** Keeps what was done in the audit trail. */
  void note(Actor actor, String action, Found at, NumberKind number, Map<String, String> more) {
    Map<String, String> detail = new TreeMap<>(more);
    detail.put("studio", at.studio().code());
    detail.put("field", number.name());
    audit.append(
        actor,
        AuditNote.of(action, "member", String.valueOf(at.member().id()))
            .ofStudio(at.studio().id())
            .with(detail)
            .with(change(action, number)));
  }

  /** The number itself never enters the trail; a look at it changes nothing. */
  private static Change change(String action, NumberKind number) {
    return switch (action) {
      case "KEEP_NUMBER" -> Change.of("kept", null, number);
      case "DROP_NUMBER" -> Change.of("kept", number, null);
      case "PAY_TO_CARD" -> Change.of("paid", null, number);
      default -> Change.NONE;
    };
  }
}
