package cn.jiangxin.registry.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A new studio as a person fills it in.
 *
 * @param code register code, never changed afterwards
 * @param unit code of the unit it belongs to
 * @param type a {@link cn.jiangxin.policy.subject.StudioType}; holds from the beginning
 * @param establishedOn when it was set up in its enterprise (BDA-9.1)
 * @param address of its venue; null: none yet
 * @param areaM2 square metres of the venue; null: not known
 * @param equipped whether innovation equipment stands there; null: not said
 * @param venueFrom first day in the venue
 * @param leader name of its leader; null: none yet
 * @param leaderFrom the leader's first day
 */
public record StudioForm(
    @Nullable String code,
    @Nullable String name,
    @Nullable String unit,
    @Nullable String type,
    @Nullable String field,
    @Nullable LocalDate establishedOn,
    @Nullable String address,
    @Nullable BigDecimal areaM2,
    @Nullable Boolean equipped,
    @Nullable LocalDate venueFrom,
    @Nullable String leader,
    @Nullable LocalDate leaderFrom) {

  /** The venue among it; null if none is named. */
  @Nullable VenueForm venue() {
    return address == null || address.isBlank()
        ? null
        : new VenueForm(address, areaM2, equipped, venueFrom, null);
  }

  /** The leader among it; null if none is named. */
  @Nullable LeaderForm tenure() {
    return leader == null || leader.isBlank()
        ? null
        : new LeaderForm(leader, leaderFrom, null, null, null, null, null);
  }
}
