package cn.jiangxin.studio.personal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one person.
 *
 * @param person by what the person is known again: the digest of the identity number
 * @param places teams in which the person is or was
 * @param numbers how many personal numbers are kept
 * @param keptUntil last day on which payments to the person must be kept; null: none must
 */
public record KnownPerson(
    String person, List<Place> places, long numbers, @Nullable LocalDate keptUntil) {

  /** A record as a member of a team. */
  public record Place(String studio, long member, LocalDate joinedOn, @Nullable LocalDate leftOn) {}
}
