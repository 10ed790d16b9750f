package cn.jiangxin.registry.change;

import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.Permission;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.UnitArea;
import cn.jiangxin.studio.UnitAreas;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where units are registered and pay tax, one place of each kind at a time (BDA-4.1, 4.2). */
@Singleton
public final class AreaPart implements RegisterPart<Organisation, AreaForm> {

  /** The kinds of places. */
  public static final List<String> KINDS = List.of("REGISTRATION", "TAXATION");

  private final UnitAreas areas;
  private final PackCodes codes;
  private final UnitHolders units;

  AreaPart(UnitAreas areas, PackCodes codes, UnitHolders units) {
    this.areas = areas;
    this.codes = codes;
    this.units = units;
  }

  @Override
  public String name() {
    return "area";
  }

  @Override
  public Holders<Organisation> holders() {
    return units;
  }

  @Override
  public Permission permission() {
    return Permission.REGISTER_STUDIO;
  }

  @Override
  public List<Reason> check(
      AreaForm form, Organisation holder, @Nullable Long replaced, LocalDate today) {
    FormChecks checks =
        new FormChecks()
            .required("kind", form.kind(), 12)
            .code("kind", form.kind(), KINDS)
            .required("area", form.area(), 40)
            .code("area", form.area(), codes.areas())
            .present("from", form.from())
            .happened("from", form.from(), today)
            .plausible("to", form.to())
            .inOrder("to", form.from(), form.to());
    return checks.reasons().isEmpty() && overlaps(form, holder, replaced)
        ? List.of(Reason.at("from", "registry.check.areaThere"))
        : checks.reasons();
  }

  private boolean overlaps(AreaForm form, Organisation holder, @Nullable Long replaced) {
    DateRange days = new DateRange(form.from(), form.to());
    return areas.current(Set.of(holder.storedId())).stream()
        .filter(other -> replaced == null || other.id() != replaced)
        .filter(other -> other.kind().equals(form.kind()))
        .anyMatch(other -> other.when().overlaps(days));
  }

  @Override
  public long append(AreaForm f, Organisation holder, Stamp stamp) {
    UnitArea area =
        new UnitArea(
            0,
            holder.storedId(),
            Objects.requireNonNull(f.kind()),
            Objects.requireNonNull(f.area()),
            new DateRange(f.from(), f.to()));
    return areas.append(List.of(area), stamp).get(0).id();
  }

  @Override
  public Optional<AreaForm> standing(long id, Organisation holder) {
    return areas.current(Set.of(holder.storedId())).stream()
        .filter(area -> area.id() == id)
        .findFirst()
        .map(a -> new AreaForm(a.kind(), a.area(), a.when().from(), a.when().to()));
  }

  @Override
  public boolean voidRecord(long id, Organisation holder, Stamp stamp) {
    return areas.voidRecord(id, holder.storedId(), stamp);
  }
}
