package cn.jiangxin.access;

import cn.jiangxin.access.OrganisationLink.Kind;
import cn.jiangxin.shared.Result.Reason;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Registers many units below unions that are there, in a few statements. Where they may stand is
 * the caller's matter; unions and bodies are registered one by one, because powers hang on them.
 */
@Singleton
public class RegisterUnits {
  private static final int LONGEST_NAME = 200;

  private final Organisations organisations;
  private final OrganisationChecks checks;
  private final AuditTrail audit;

  RegisterUnits(Organisations organisations, OrganisationChecks checks, AuditTrail audit) {
    this.organisations = organisations;
    this.checks = checks;
    this.audit = audit;
  }

  /** What is wrong with the fields of an order; whether its code is free is not looked up. */
  public List<Reason> faults(OrganisationOrder order) {
    List<Reason> reasons = new ArrayList<>(checks.fields(order));
    if (order.name().codePointCount(0, order.name().length()) > LONGEST_NAME) {
      reasons.add(Reason.at("name", "ledger.check.tooLong", String.valueOf(LONGEST_NAME)));
    }
    return reasons;
  }

  /** Holds other registrations off until the transaction ends; call it before anything is read. */
  @Transactional(TxType.MANDATORY)
  public void hold() {
    organisations.holdRegistrations();
  }

  /** Registers them; ids in their order. */
  @Transactional(TxType.MANDATORY)
  public List<Long> run(Actor actor, List<OrganisationOrder> orders) {
    if (orders.isEmpty()) {
      return List.of();
    }
    List<Long> ids =
        organisations.register(orders.stream().map(RegisterUnits::unit).toList()).stream()
            .map(Organisation::storedId)
            .toList();
    organisations.link(links(orders, ids), actor.accountId());
    List<AuditNote> notes = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      notes.add(
          AuditNote.of("REGISTER_ORGANISATION", "ORGANISATION", orders.get(i).code())
              .ofUnit(ids.get(i))
              .with(Change.made(orders.get(i))));
    }
    audit.appendAll(actor, notes);
    return ids;
  }

  private static Organisation unit(OrganisationOrder o) {
    return new Organisation(
        null,
        o.code(),
        OrganisationKind.UNIT,
        null,
        o.name(),
        null,
        o.creditCode(),
        o.unionFoundedOn(),
        null);
  }

  private List<OrganisationLink> links(List<OrganisationOrder> orders, List<Long> ids) {
    Map<String, Long> unions = unions(orders);
    List<OrganisationLink> links = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      OrganisationOrder o = orders.get(i);
      long above = id(unions, Objects.requireNonNull(o.affiliatedTo()));
      links.add(new OrganisationLink(above, ids.get(i), Kind.AFFILIATION, o.since(), null));
      if (o.area() != null && id(unions, o.area()) != above) {
        links.add(
            new OrganisationLink(id(unions, o.area()), ids.get(i), Kind.AREA, o.since(), null));
      }
    }
    return links;
  }

  private Map<String, Long> unions(List<OrganisationOrder> orders) {
    List<String> codes =
        orders.stream()
            .flatMap(o -> Stream.of(o.affiliatedTo(), o.area()))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.toList());
    Map<String, Long> ids = new HashMap<>();
    organisations.withCodes(codes).forEach(o -> ids.put(o.code(), o.storedId()));
    return ids;
  }

  private static long id(Map<String, Long> unions, String code) {
    return Objects.requireNonNull(unions.get(code), code);
  }
}
