package cn.jiangxin.registry.change;

import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.OrganisationLink;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.shared.DateRange;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The unions to which units have been affiliated, one at a time. */
@Singleton
final class Affiliations {

  private final Organisations organisations;

  Affiliations(Organisations organisations) {
    this.organisations = organisations;
  }

  /** Whether an affiliation of the unit begins on the day or later. */
  boolean isTaken(LocalDate from, Organisation unit) {
    return organisations.affiliations(unit.storedId()).values().stream()
        .map(OrganisationLink::from)
        .anyMatch(first -> first != null && !first.isBefore(from));
  }

  /** What stands now of the union that a unit leaves on a day, as the audit trail tells it. */
  Map<String, Object> left(Organisation unit, LocalDate from) {
    return lastOn(unit, from).map(entry -> told(entry.getValue())).orElse(Map.of());
  }

  private Map<String, Object> told(OrganisationLink link) {
    Map<String, Object> told = new HashMap<>();
    organisations.withId(link.parentId()).ifPresent(union -> told.put("union", union.code()));
    put(told, "from", link.from());
    put(told, "left.lastDay", link.to());
    return told;
  }

  private static void put(Map<String, Object> told, String name, @Nullable LocalDate day) {
    if (day != null) {
      told.put(name, day);
    }
  }

  private Optional<Map.Entry<Long, OrganisationLink>> lastOn(Organisation unit, LocalDate day) {
    return organisations.affiliations(unit.storedId()).entrySet().stream()
        .filter(e -> new DateRange(e.getValue().from(), e.getValue().to()).contains(day))
        .findFirst();
  }

  /** Puts the unit below another union; the affiliation before it ends the day before. */
  void move(Organisation unit, long union, LocalDate from, @Nullable Long by) {
    lastOn(unit, from)
        .ifPresent(
            before -> {
              OrganisationLink link = before.getValue();
              organisations.voidLink(before.getKey(), unit.storedId());
              organisations.linkOne(
                  link(link.parentId(), unit, link.from(), from.minusDays(1)), by);
            });
    organisations.linkOne(link(union, unit, from, null), by);
  }

  private static OrganisationLink link(
      long parent, Organisation unit, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new OrganisationLink(
        parent, unit.storedId(), OrganisationLink.Kind.AFFILIATION, from, to);
  }
}
