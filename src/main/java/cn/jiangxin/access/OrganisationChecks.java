package cn.jiangxin.access;

import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must hold of an organisation before it is registered. */
@Singleton
class OrganisationChecks {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{1,39}");

  /** Capital letters without I, O, S, V, Z, and digits: the alphabet of the credit code. */
  private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");

  private final Organisations organisations;
  private final BusinessClock clock;

  OrganisationChecks(Organisations organisations, BusinessClock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  /** All that speaks against it; empty if nothing does. */
  List<Reason> refuse(OrganisationOrder order) {
    List<Reason> reasons = new ArrayList<>(fields(order));
    code(order).ifPresent(reasons::add);
    place(order).ifPresent(reasons::add);
    body(order).ifPresent(reasons::add);
    union("affiliatedTo", order.affiliatedTo()).ifPresent(reasons::add);
    union("area", order.area()).ifPresent(reasons::add);
    return reasons;
  }

  /** What is wrong with the fields by themselves. */
  List<Reason> fields(OrganisationOrder order) {
    List<Reason> reasons = new ArrayList<>();
    if (!CODE.matcher(order.code()).matches()) {
      reasons.add(Reason.at("code", "access.organisation.code-form"));
    }
    if (order.name().isBlank()) {
      reasons.add(Reason.at("name", "access.organisation.name-missing"));
    }
    if (order.creditCode() != null && !CREDIT_CODE.matcher(order.creditCode()).matches()) {
      reasons.add(Reason.at("creditCode", "access.organisation.credit-code-form"));
    }
    if (order.unionFoundedOn() != null && order.unionFoundedOn().isAfter(clock.today())) {
      reasons.add(Reason.at("unionFoundedOn", "access.organisation.day-to-come"));
    }
    return reasons;
  }

  private Optional<Reason> code(OrganisationOrder order) {
    return organisations
        .find(order.code())
        .map(taken -> Reason.at("code", "access.organisation.code-taken", taken.name()));
  }

  /** A unit has its union; a body stands beside one and in no chain; the rest beside nobody. */
  private Optional<Reason> place(OrganisationOrder order) {
    OrganisationKind kind = order.kind();
    if (kind == OrganisationKind.UNIT && order.affiliatedTo() == null) {
      return Optional.of(Reason.at("affiliatedTo", "access.organisation.union-needed"));
    }
    if (order.sort() != null && kind != OrganisationKind.UPPER_UNION) {
      return Optional.of(Reason.at("sort", "access.organisation.sort-of-union-only"));
    }
    if (!kind.isUnion() && kind != OrganisationKind.UNIT && order.affiliatedTo() != null) {
      return Optional.of(Reason.at("affiliatedTo", "access.organisation.not-in-chain"));
    }
    return beside(order);
  }

  private Optional<Reason> beside(OrganisationOrder order) {
    if (!order.kind().standsBeside()) {
      return order.beside() == null
          ? Optional.empty()
          : Optional.of(Reason.at("beside", "access.organisation.beside-nobody"));
    }
    return Optional.ofNullable(order.beside())
            .flatMap(organisations::find)
            .filter(other -> order.kind().mayStandBeside(other.kind()))
            .isPresent()
        ? Optional.empty()
        : Optional.of(Reason.at("beside", "access.organisation.beside-needed"));
  }

  /** A body of a policy is one organisation, so that its decisions have one author. */
  private Optional<Reason> body(OrganisationOrder order) {
    return Optional.ofNullable(order.bodyCode())
        .flatMap(organisations::ofBody)
        .map(taken -> Reason.at("bodyCode", "access.organisation.body-taken", taken.name()));
  }

  private Optional<Reason> union(String field, @Nullable String code) {
    if (code == null) {
      return Optional.empty();
    }
    return organisations.find(code).filter(o -> o.kind().isUnion()).isPresent()
        ? Optional.empty()
        : Optional.of(Reason.at(field, "access.organisation.not-a-union"));
  }
}
