package cn.jiangxin.oversight.standing;

import cn.jiangxin.access.Scope;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.subject.SharedNumber;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where else the numbers are recorded that findings speak of. Findings themselves name no other
 * studio: who reads them may see one and not the other.
 */
@Singleton
public class SharedPlaces {
  private static final Set<String> KINDS =
      Arrays.stream(SharedNumber.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  private final SharedPlaceRows rows;

  SharedPlaces(SharedPlaceRows rows) {
    this.rows = rows;
  }

  /** The other studios by what a fact refers to, for the facts of some cards of one studio. */
  public Map<String, List<SharedPlace>> of(String studio, Collection<Card> cards, Scope scope) {
    Set<String> numbers =
        cards.stream()
            .flatMap(card -> card.detail().facts().stream())
            .map(Finding.Fact::ref)
            .filter(ref -> ref != null && KINDS.contains(kind(ref)))
            .map(ref -> ref.substring(ref.indexOf(':') + 1))
            .collect(Collectors.toSet());
    return numbers.isEmpty()
        ? Map.of()
        : rows
            .of(studio, KINDS, numbers, scope.everything(), scope.organisations(), scope.studios())
            .stream()
            .collect(
                Collectors.groupingBy(
                    SharedPlaceRow::ref,
                    Collectors.mapping(SharedPlaceRow::toPlace, Collectors.toList())));
  }

  private static String kind(String ref) {
    int colon = ref.indexOf(':');
    return colon < 0 ? "" : ref.substring(0, colon);
  }
}
