package cn.jiangxin.registry.change;

import cn.jiangxin.access.Organisation;
import cn.jiangxin.access.OrganisationLink;
import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Permission;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Stamp;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The affiliation of units, one union at a time. It decides who pays (BDA-26.3) and who sees the
 * unit, so the union above records it.
 */
@Singleton
public final class AffiliationPart implements RegisterPart<Organisation, AffiliationForm> {

  private final Organisations organisations;
  private final UnitHolders units;

  AffiliationPart(Organisations organisations, UnitHolders units) {
    this.organisations = organisations;
    this.units = units;
  }

  @Override
  public String name() {
    return "affiliation";
  }

  @Override
  public Holders<Organisation> holders() {
    return units;
  }

  @Override
  public Permission permission() {
    return Permission.RECORD_DECISION;
  }

  @Override
  public List<Reason> check(
      AffiliationForm form, Organisation holder, @Nullable Long replaced, LocalDate today) {
    LocalDate from = form.from();
    return new FormChecks()
        .required("union", form.union(), 40)
        .that(
            form.union() == null || form.union().isBlank() || union(form).isPresent(),
            Reason.at("union", "registry.check.notAUnion"))
        .present("from", from)
        .happened("from", from, today)
        .that(
            from == null || !isTaken(from, holder, replaced),
            Reason.at("from", "registry.check.laterRecord"))
        .reasons();
  }

  private Optional<Organisation> union(AffiliationForm form) {
    return Optional.ofNullable(form.union())
        .flatMap(organisations::find)
        .filter(found -> found.kind().isUnion());
  }

  private boolean isTaken(LocalDate from, Organisation holder, @Nullable Long replaced) {
    return organisations.affiliations(holder.storedId()).entrySet().stream()
        .filter(entry -> !entry.getKey().equals(replaced))
        .map(entry -> entry.getValue().from())
        .anyMatch(first -> first != null && !first.isBefore(from));
  }

  @Override
  public long append(AffiliationForm f, Organisation holder, Stamp stamp) {
    LocalDate from = Objects.requireNonNull(f.from());
    for (Map.Entry<Long, OrganisationLink> link :
        organisations.affiliations(holder.storedId()).entrySet()) {
      end(link.getKey(), link.getValue(), from, stamp);
    }
    return organisations.linkOne(
        link(union(f).orElseThrow().storedId(), holder.storedId(), from, null), stamp.by());
  }

  private void end(long id, OrganisationLink link, LocalDate from, Stamp stamp) {
    if (new DateRange(link.from(), link.to()).contains(from)) {
      organisations.voidLink(id, link.childId());
      organisations.linkOne(
          link(link.parentId(), link.childId(), link.from(), from.minusDays(1)), stamp.by());
    }
  }

  private static OrganisationLink link(
      long parent, long child, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new OrganisationLink(parent, child, OrganisationLink.Kind.AFFILIATION, from, to);
  }

  @Override
  public Optional<AffiliationForm> standing(long id, Organisation holder) {
    return Optional.ofNullable(organisations.affiliations(holder.storedId()).get(id))
        .map(link -> new AffiliationForm(code(link), link.from()));
  }

  private @Nullable String code(OrganisationLink link) {
    return organisations.withId(link.parentId()).map(Organisation::code).orElse(null);
  }

  /** The affiliation before it goes on; a unit always has a union above it. */
  @Override
  public boolean voidRecord(long id, Organisation holder, Stamp stamp) {
    OrganisationLink voided = organisations.affiliations(holder.storedId()).get(id);
    if (voided == null || !organisations.voidLink(id, holder.storedId())) {
      return false;
    }
    organisations.affiliations(holder.storedId()).entrySet().stream()
        .filter(entry -> meets(entry.getValue(), voided))
        .findFirst()
        .ifPresent(entry -> goOn(entry.getKey(), entry.getValue(), voided.to(), stamp));
    return true;
  }

  private static boolean meets(OrganisationLink before, OrganisationLink after) {
    LocalDate last = before.to();
    return last != null && last.plusDays(1).equals(after.from());
  }

  private void goOn(long id, OrganisationLink before, @Nullable LocalDate to, Stamp stamp) {
    organisations.voidLink(id, before.childId());
    organisations.linkOne(link(before.parentId(), before.childId(), before.from(), to), stamp.by());
  }
}
