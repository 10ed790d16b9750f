package cn.jiangxin.access;

import cn.jiangxin.access.OrganisationLink.Kind;
import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Registers a unit or a union below the unions above it, or a body beside a union. */
@Singleton
public class RegisterOrganisation {
  private final Organisations organisations;
  private final OrganisationChecks checks;
  private final AuditTrail audit;

  RegisterOrganisation(Organisations organisations, OrganisationChecks checks, AuditTrail audit) {
    this.organisations = organisations;
    this.checks = checks;
    this.audit = audit;
  }

  /** Registers it; refused reasons name the fields of the record. */
  @Transactional
  public Result<Organisation> run(Actor actor, OrganisationOrder order) {
    if (!actor.may(Permission.KEEP_ORGANISATIONS)) {
      return Result.refused(Refusals.NOT_ALLOWED);
    }
    organisations.holdRegistrations();
    List<Reason> reasons = checks.refuse(order);
    return reasons.isEmpty() ? Result.done(registered(actor, order)) : Result.refused(reasons);
  }

  private Organisation registered(Actor actor, OrganisationOrder order) {
    Organisation added =
        new Organisation(
            null,
            order.code(),
            order.kind(),
            order.sort(),
            order.name(),
            order.bodyCode(),
            order.creditCode(),
            order.unionFoundedOn(),
            null);
    Organisation stored = organisations.register(List.of(added)).get(0);
    organisations.link(links(order, stored.storedId()), actor.accountId());
    audit.append(
        actor,
        AuditNote.of("REGISTER_ORGANISATION", "ORGANISATION", order.code())
            .ofUnit(stored.storedId())
            .with(Change.made(order)));
    return stored;
  }

  private List<OrganisationLink> links(OrganisationOrder order, long childId) {
    List<OrganisationLink> links = new ArrayList<>();
    if (order.affiliatedTo() != null) {
      links.add(link(order.affiliatedTo(), childId, Kind.AFFILIATION, order));
    }
    if (order.area() != null && !order.area().equals(order.affiliatedTo())) {
      links.add(link(order.area(), childId, Kind.AREA, order));
    }
    if (order.beside() != null) {
      links.add(link(order.beside(), childId, Kind.BESIDE, order));
    }
    return links;
  }

  private OrganisationLink link(String above, long childId, Kind kind, OrganisationOrder order) {
    long parentId = organisations.find(above).orElseThrow().storedId();
    return new OrganisationLink(parentId, childId, kind, order.since(), null);
  }
}
