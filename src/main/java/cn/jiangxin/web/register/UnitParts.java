package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.Permission;
import cn.jiangxin.registry.ShowUnit;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Finds the unit and the part of its register that an address names. */
@Singleton
class UnitParts {

  private final List<PartPages<Organisation, ?>> parts;
  private final ShowUnit units;

  UnitParts(AreaPages areas, BudgetPages budgets, AffiliationPages affiliations, ShowUnit units) {
    this.parts = List.of(areas, budgets, affiliations);
    this.units = units;
  }

  HttpResponse<?> at(
      Actor actor,
      String code,
      String part,
      BiFunction<PartPages<Organisation, ?>, Spot, HttpResponse<?>> then) {
    Optional<Spot> spot =
        units
            .find(code, actor.scopeFor(Permission.READ_REGISTRY))
            .map(profile -> spot(profile.unit()));
    Optional<PartPages<Organisation, ?>> pages =
        parts.stream().filter(known -> known.path().equals(part)).findFirst();
    return spot.isPresent() && pages.isPresent()
        ? then.apply(pages.get(), spot.get())
        : HttpResponse.notFound();
  }

  static Spot spot(Organisation unit) {
    String base = "/units/" + unit.code();
    return new Spot(unit.code(), unit.name(), base + "/register", base, null);
  }
}
