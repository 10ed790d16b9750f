package cn.jiangxin.registry.change;

import cn.jiangxin.access.Permission;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.Venue;
import cn.jiangxin.studio.Venues;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The venues of studios; a studio may have several at a time (BDA-5). */
@Singleton
public final class VenuePart implements RegisterPart<Studio, VenueForm> {

  private final Venues venues;
  private final StudioHolders studios;

  VenuePart(Venues venues, StudioHolders studios) {
    this.venues = venues;
    this.studios = studios;
  }

  @Override
  public String name() {
    return "venue";
  }

  @Override
  public Holders<Studio> holders() {
    return studios;
  }

  @Override
  public Permission permission() {
    return Permission.WRITE_LEDGER;
  }

  @Override
  public List<Reason> check(
      VenueForm form, Studio holder, @Nullable Long replaced, LocalDate today) {
    return new FormChecks()
        .required("address", form.address(), 200)
        .area("areaM2", form.areaM2())
        .present("from", form.from())
        .happened("from", form.from(), today)
        .plausible("to", form.to())
        .inOrder("to", form.from(), form.to())
        .reasons();
  }

  @Override
  public long append(VenueForm f, Studio holder, Stamp stamp) {
    Venue venue =
        new Venue(
            0,
            holder.id(),
            Objects.requireNonNull(f.address()).strip(),
            f.areaM2(),
            f.equipped(),
            new DateRange(f.from(), f.to()));
    return venues.append(List.of(venue), stamp).get(0).id();
  }

  @Override
  public Optional<VenueForm> standing(long id, Studio holder) {
    return venues.current(Set.of(holder.id())).stream()
        .filter(venue -> venue.id() == id)
        .findFirst()
        .map(
            v ->
                new VenueForm(
                    v.address(), v.areaM2(), v.equipped(), v.when().from(), v.when().to()));
  }

  @Override
  public boolean voidRecord(long id, Studio holder, Stamp stamp) {
    return venues.voidRecord(id, holder.id(), stamp);
  }
}
