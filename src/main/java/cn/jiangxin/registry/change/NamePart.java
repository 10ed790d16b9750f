package cn.jiangxin.registry.change;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Permission;
import cn.jiangxin.platform.BusinessClock;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.StudioName;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of studios; a studio bears one at a time, and its code never changes (BDA-23.3). */
@Singleton
public final class NamePart implements RegisterPart<Studio, NameForm> {

  private final NameSuccession names;
  private final Studios register;
  private final StudioHolders studios;
  private final Renaming renaming;
  private final BusinessClock clock;

  NamePart(
      NameSuccession names,
      Studios register,
      StudioHolders studios,
      Renaming renaming,
      BusinessClock clock) {
    this.names = names;
    this.register = register;
    this.studios = studios;
    this.renaming = renaming;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "name";
  }

  @Override
  public Holders<Studio> holders() {
    return studios;
  }

  @Override
  public Permission permission() {
    return Permission.REGISTER_STUDIO;
  }

  @Override
  public List<Reason> check(
      NameForm form, Studio holder, @Nullable Long replaced, LocalDate today) {
    LocalDate from = form.from();
    return new FormChecks()
        .required("name", form.name(), 200)
        .present("from", from)
        .happened("from", from, today)
        .that(
            from == null || !names.isTaken(from, holder.id(), replaced),
            Reason.at("from", "registry.check.laterRecord"))
        .reasons();
  }

  @Override
  public List<Reason> refuse(Actor actor, NameForm form, Studio holder, @Nullable Long replaced) {
    return renaming.refuse(actor, form, holder, replaced);
  }

  @Override
  public List<Reason> refuseVoid(Actor actor, long id, Studio holder) {
    return renaming.refuseVoid(actor, holder);
  }

  @Override
  public long append(NameForm f, Studio holder, Stamp stamp) {
    LocalDate from = Objects.requireNonNull(f.from());
    String name = Objects.requireNonNull(f.name()).strip();
    long id =
        names.succeed(
            new StudioName(0, holder.id(), name, DateRange.since(from)), from, holder.id(), stamp);
    show(holder);
    return id;
  }

  @Override
  public Optional<NameForm> standing(long id, Studio holder) {
    return names.find(id, holder.id()).map(n -> new NameForm(n.name(), n.when().from()));
  }

  @Override
  public boolean voidRecord(long id, Studio holder, Stamp stamp) {
    boolean voided = names.takeBack(id, holder.id(), stamp);
    show(holder);
    return voided;
  }

  private void show(Studio holder) {
    names.current(Set.of(holder.id())).stream()
        .filter(name -> name.when().contains(clock.today()))
        .findFirst()
        .ifPresent(name -> register.bear(holder.id(), name.name()));
  }
}
