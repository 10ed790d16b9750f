package cn.jiangxin.studio.personal;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.access.Scope;
import cn.jiangxin.access.personal.Owner;
import cn.jiangxin.access.personal.PersonalNumbers;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The personal numbers of a member as they are shown, and where else the person is known. */
@Singleton
public class ReadNumbers {

  private final MemberDesk desk;
  private final PersonalNumbers numbers;
  private final SamePersonRows same;
  private final Studios studios;

  ReadNumbers(MemberDesk desk, PersonalNumbers numbers, SamePersonRows same, Studios studios) {
    this.desk = desk;
    this.numbers = numbers;
    this.same = same;
    this.studios = studios;
  }

  /** The numbers; empty if there is no such member in sight. */
  public Optional<MemberNumbers> of(Actor actor, MemberRef ref) {
    Scope scope = actor.scopeFor(Permission.READ_REGISTRY);
    return desk.find(actor, Permission.READ_REGISTRY, ref.studio(), ref.member())
        .map(
            found ->
                new MemberNumbers(
                    found.studio(),
                    found.member(),
                    numbers.of(Owner.member(found.member().id())),
                    elsewhere(found, scope)));
  }

  private List<Studio> elsewhere(MemberDesk.Found found, Scope scope) {
    return studios.withIds(
        same.studiosWith(
            found.member().id(),
            found.studio().id(),
            scope.everything(),
            scope.organisations(),
            scope.studios()));
  }
}
