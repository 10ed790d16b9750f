package cn.jiangxin.access;

import static cn.jiangxin.access.OrganisationKind.AUDIT_COMMITTEE;
import static cn.jiangxin.access.OrganisationKind.EXPERT_POOL;
import static cn.jiangxin.access.OrganisationKind.FINANCE_AUDIT_BUREAU;
import static cn.jiangxin.access.OrganisationKind.MUNICIPAL_UNION;
import static cn.jiangxin.access.OrganisationKind.SCIENCE_BUREAU;
import static cn.jiangxin.access.OrganisationKind.SERVICE_CENTRE;
import static cn.jiangxin.access.OrganisationKind.UNIT;
import static cn.jiangxin.access.OrganisationKind.UPPER_UNION;

import cn.jiangxin.shared.Result;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where each role may be held. */
@Singleton
class Places {
  private static final String ORGANISATION = "organisation";
  private static final String STUDIO = "studio";
  private static final Set<OrganisationKind> UNIONS = EnumSet.of(MUNICIPAL_UNION, UPPER_UNION);

  private final Organisations organisations;
  private final PlaceRows rows;

  Places(Organisations organisations, PlaceRows rows) {
    this.organisations = organisations;
    this.rows = rows;
  }

  /** The role at its place; refused reasons name the fields of the record. */
  Result<Actor.Assignment> resolve(RoleOrder order) {
    return switch (order.role()) {
      case STUDIO_LEADER, STUDIO_MEMBER -> atStudio(order);
      case UNIT_UNION -> below(order, EnumSet.of(UNIT), "access.place.unit-needed");
      case UPPER_REVIEWER ->
          below(order, with(SERVICE_CENTRE), "access.place.union-or-centre-needed");
      case UPPER_UNION -> below(order, EnumSet.of(UPPER_UNION), "access.place.union-needed");
      case SCIENCE_BUREAU -> below(order, EnumSet.of(SCIENCE_BUREAU), "access.place.bureau-needed");
      case MUNICIPAL_UNION ->
          below(order, EnumSet.of(MUNICIPAL_UNION), "access.place.municipal-union-needed");
      case EXPERT -> below(order, with(EXPERT_POOL), "access.place.pool-needed");
      case FINANCE_AUDITOR -> below(order, with(FINANCE_AUDIT_BUREAU), "access.place.audit-needed");
      case AUDIT_COMMITTEE ->
          below(order, EnumSet.of(AUDIT_COMMITTEE), "access.place.committee-needed");
      case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR -> everywhere(order);
    };
  }

  /** A union itself, or the body beside one that does the same work for it. */
  private static Set<OrganisationKind> with(OrganisationKind body) {
    Set<OrganisationKind> kinds = EnumSet.copyOf(UNIONS);
    kinds.add(body);
    return kinds;
  }

  private Result<Actor.Assignment> atStudio(RoleOrder order) {
    if (order.organisation() != null) {
      return Result.refused(Reason.at(ORGANISATION, "access.place.studio-only"));
    }
    return given(order.studio())
        .flatMap(rows::studio)
        .map(id -> Result.done(new Actor.Assignment(order.role(), null, id)))
        .orElseGet(() -> Result.refused(Reason.at(STUDIO, "access.place.studio-needed")));
  }

  private Result<Actor.Assignment> below(
      RoleOrder order, Set<OrganisationKind> kinds, String refusal) {
    if (order.studio() != null) {
      return Result.refused(Reason.at(STUDIO, "access.place.organisation-only"));
    }
    return given(order.organisation())
        .flatMap(organisations::find)
        .filter(organisation -> kinds.contains(organisation.kind()))
        .map(o -> Result.done(new Actor.Assignment(order.role(), o.storedId(), null)))
        .orElseGet(() -> Result.refused(Reason.at(ORGANISATION, refusal)));
  }

  private static Result<Actor.Assignment> everywhere(RoleOrder order) {
    return order.organisation() == null && order.studio() == null
        ? Result.done(new Actor.Assignment(order.role(), null, null))
        : Result.refused(Reason.at(ORGANISATION, "access.place.none-needed"));
  }

  private static Optional<String> given(@Nullable String code) {
    return Optional.ofNullable(code);
  }
}
