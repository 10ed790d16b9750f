package cn.jiangxin.access;

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
  private static final Set<OrganisationKind> UNIT = EnumSet.of(OrganisationKind.UNIT);
  private static final Set<OrganisationKind> ABOVE_UNITS =
      EnumSet.complementOf(EnumSet.of(OrganisationKind.UNIT));
  private static final Set<OrganisationKind> ANY = EnumSet.allOf(OrganisationKind.class);

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
      case UNIT_UNION -> below(order, UNIT, "access.place.unit-needed");
      case UPPER_REVIEWER, UPPER_UNION, SCIENCE_BUREAU, MUNICIPAL_UNION ->
          below(order, ABOVE_UNITS, "access.place.union-needed");
      case EXPERT, FINANCE_AUDITOR, AUDIT_COMMITTEE ->
          below(order, ANY, "access.place.organisation-needed");
      case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR, ADMINISTRATOR ->
          everywhere(order);
    };
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
