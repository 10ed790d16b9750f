package cn.jiangxin.registry;

import cn.jiangxin.access.Organisations;
import cn.jiangxin.access.Scope;
import cn.jiangxin.shared.Blank;
import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.studio.Studios;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells apart that nothing was found at a place and that there is no such place to look at. */
@Singleton
public class AskedPlaces {

  private final Organisations organisations;
  private final Studios studios;

  AskedPlaces(Organisations organisations, Studios studios) {
    this.organisations = organisations;
    this.studios = studios;
  }

  /**
   * What is asked for and is not there, or not for this person: both sound the same.
   *
   * @param organisation code of a unit or union; null: none is asked for
   * @param studio register code; null: none is asked for
   */
  public Optional<Reason> missing(
      @Nullable String organisation, @Nullable String studio, Scope scope) {
    String place = Blank.orNull(organisation);
    if (place != null && organisations.find(place, scope).isEmpty()) {
      return Optional.of(Reason.at("organisation", "registry.refused.no-organisation", place));
    }
    String code = Blank.orNull(studio);
    return code != null && studios.find(code, scope).isEmpty()
        ? Optional.of(Reason.at("studio", "registry.refused.no-studio", code))
        : Optional.empty();
  }
}
