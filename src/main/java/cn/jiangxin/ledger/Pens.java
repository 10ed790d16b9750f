package cn.jiangxin.ledger;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Hands out pens: who hands entries in and who drafts them is a matter of the permissions. */
@Singleton
class Pens {

  private final Studios studios;

  Pens(Studios studios) {
    this.studios = studios;
  }

  /** A pen for the studio, which is locked for the change; empty if the actor has none there. */
  Optional<Pen> of(Actor actor, String studioCode) {
    return pen(actor, studioCode, Permission.WRITE_LEDGER)
        .or(() -> pen(actor, studioCode, Permission.DRAFT_LEDGER));
  }

  private Optional<Pen> pen(Actor actor, String studioCode, Permission permission) {
    return studios
        .findForChange(studioCode, actor.scopeFor(permission))
        .map(studio -> new Pen(actor, studio, permission == Permission.WRITE_LEDGER));
  }
}
