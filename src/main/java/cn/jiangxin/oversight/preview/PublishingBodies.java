package cn.jiangxin.oversight.preview;

import static cn.jiangxin.access.Permission.PUBLISH_POLICY;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.Organisations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** The bodies for which people publish policies: those that their organisations are. */
@Singleton
public class PublishingBodies {
  private final Organisations organisations;

  PublishingBodies(Organisations organisations) {
    this.organisations = organisations;
  }

  /** Codes of the bodies at which the person holds a role that publishes policies. */
  public List<String> of(Actor actor) {
    List<Long> places =
        actor.asHolderOf(PUBLISH_POLICY).assignments().stream()
            .map(Actor.Assignment::organisationId)
            .filter(Objects::nonNull)
            .toList();
    return organisations.withIds(places).values().stream()
        .map(Organisation::bodyCode)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }
}
