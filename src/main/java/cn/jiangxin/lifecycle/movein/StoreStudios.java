package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.access.AuditNote;
import cn.jiangxin.access.Change;
import cn.jiangxin.registry.change.StudioForm;
import cn.jiangxin.shared.DateRange;
import cn.jiangxin.studio.Studio;
import cn.jiangxin.studio.StudioName;
import cn.jiangxin.studio.StudioNames;
import cn.jiangxin.studio.StudioTyping;
import cn.jiangxin.studio.StudioTypings;
import cn.jiangxin.studio.Studios;
import cn.jiangxin.studio.Venue;
import cn.jiangxin.studio.Venues;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Registers the studios that a workbook brings. */
@Singleton
class StoreStudios {
  private final Studios studios;
  private final StudioNames names;
  private final StudioTypings types;
  private final Venues venues;

  StoreStudios(Studios studios, StudioNames names, StudioTypings types, Venues venues) {
    this.studios = studios;
    this.names = names;
    this.types = types;
    this.venues = venues;
  }

  /**
   * A studio to be registered.
   *
   * @param studio under provisional numbers
   */
  record Draft(Studio studio, StudioForm form) {}

  void of(List<Draft> drafts, Deed deed) {
    List<Studio> stored =
        studios.append(drafts.stream().map(d -> unstored(d.studio(), deed)).toList(), deed.stamp());
    List<StudioName> named = new ArrayList<>();
    List<StudioTyping> typed = new ArrayList<>();
    List<Venue> housed = new ArrayList<>();
    List<AuditNote> notes = new ArrayList<>();
    for (int i = 0; i < stored.size(); i++) {
      Studio studio = stored.get(i);
      StudioForm form = drafts.get(i).form();
      deed.stored(drafts.get(i).studio().id(), studio.id());
      deed.studio(studio);
      DateRange always = new DateRange(studio.establishedOn(), null);
      named.add(new StudioName(0, studio.id(), studio.displayName(), always));
      typed.add(
          new StudioTyping(0, studio.id(), Objects.requireNonNull(form.type()), DateRange.ALWAYS));
      venue(studio, form).ifPresent(housed::add);
      notes.add(deed.note("REGISTER_STUDIO", "STUDIO", studio.code(), studio, Change.made(form)));
    }
    names.append(named, deed.stamp());
    types.append(typed, deed.stamp());
    venues.append(housed, deed.stamp());
    deed.tell(notes);
  }

  private static Studio unstored(Studio s, Deed deed) {
    return new Studio(
        0, s.code(), deed.id(s.unitId()), s.displayName(), s.field(), s.establishedOn(), null);
  }

  private static Optional<Venue> venue(Studio studio, StudioForm form) {
    return Optional.ofNullable(form.address())
        .map(
            address ->
                new Venue(
                    0,
                    studio.id(),
                    address,
                    form.areaM2(),
                    form.equipped(),
                    new DateRange(form.venueFrom(), null)));
  }
}
