package cn.jiangxin.registry.change;

import cn.jiangxin.access.Permission;
import cn.jiangxin.policy.subject.StudioType;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.StudioTyping;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The primary types of studios. A change needs a decision and takes effect with the next calendar
 * year, because duties are counted by whole years; the first type holds from the beginning.
 */
@Singleton
public final class TypePart implements RegisterPart<Studio, TypeForm> {

  /** The types. */
  public static final List<String> TYPES =
      Arrays.stream(StudioType.values()).map(Enum::name).toList();

  private final TypeSuccession types;
  private final StudioHolders studios;

  TypePart(TypeSuccession types, StudioHolders studios) {
    this.types = types;
    this.studios = studios;
  }

  @Override
  public String name() {
    return "type";
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
      TypeForm form, Studio holder, @Nullable Long replaced, LocalDate today) {
    LocalDate decided = form.decidedOn();
    return new FormChecks()
        .required("type", form.type(), 30)
        .code("type", form.type(), TYPES)
        .present("decidedOn", decided)
        .happened("decidedOn", decided, today)
        .that(
            decided == null || !types.isTaken(effective(decided), holder.id(), replaced),
            Reason.at("decidedOn", "registry.check.laterRecord"))
        .reasons();
  }

  /** The first day of the calendar year after the decision. */
  static LocalDate effective(LocalDate decidedOn) {
    return LocalDate.of(decidedOn.getYear() + 1, 1, 1);
  }

  @Override
  public long append(TypeForm f, Studio holder, Stamp stamp) {
    String type = Objects.requireNonNull(f.type());
    if (types.current(Set.of(holder.id())).isEmpty()) {
      return types.append(
          new StudioTyping(0, holder.id(), type, new DateRange(holder.establishedOn(), null)),
          stamp);
    }
    LocalDate from = effective(Objects.requireNonNull(f.decidedOn()));
    return types.succeed(
        new StudioTyping(0, holder.id(), type, DateRange.since(from)), from, holder.id(), stamp);
  }

  @Override
  public Optional<TypeForm> standing(long id, Studio holder) {
    return types.find(id, holder.id()).map(typing -> new TypeForm(typing.type(), null));
  }

  @Override
  public boolean voidRecord(long id, Studio holder, Stamp stamp) {
    return types.takeBack(id, holder.id(), stamp);
  }
}
