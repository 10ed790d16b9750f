package cn.jiangxin.web.studio;

import cn.jiangxin.oversight.standing.SharedPlace;
import cn.jiangxin.policy.finding.Finding;
import cn.jiangxin.policy.finding.Term;
import cn.jiangxin.policy.subject.SharedNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where in the pages of a studio something missing is put right, and where the record is that a
 * fact stands in.
 *
 * @param studio register code
 * @param elsewhere the other studios that record a number which a fact refers to
 */
public record Remedies(String studio, Map<String, List<SharedPlace>> elsewhere) {

  /** A page on which something missing can be recorded. */
  public record Remedy(String key, String path) {}

  /** What no record of this studio alone stands for. */
  private static final Set<String> SHARED =
      Arrays.stream(SharedNumber.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  private static final Map<String, String> LEDGER_OF =
      Stream.of(
              ledger(
                  "activities",
                  Term.ACTIVITY_LEDGER,
                  Term.EXCHANGE_ACTIVITY,
                  Term.OUTSIDE_PARTICIPANTS),
              ledger(
                  "outcomes",
                  Term.OUTCOME,
                  Term.OUTCOME_APPLIED,
                  Term.OUTCOME_LEDGER,
                  Term.PATENT,
                  Term.VERIFIED_OUTCOME),
              ledger(
                  "projects",
                  Term.PROJECT_APPLIED,
                  Term.PROJECT_APPROVED,
                  Term.PROJECT_COMPLETED,
                  Term.PROJECT_LEDGER),
              ledger(
                  "members",
                  Term.FRONT_LINE_DECLARATION,
                  Term.FRONT_LINE_MEMBER,
                  Term.MEMBER,
                  Term.MEMBER_LEDGER,
                  Term.TEAM))
          .flatMap(Function.identity())
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Map<String, String> PATH_OF =
      Map.of(
          "activity", "activities",
          "outcome", "outcomes",
          "project", "projects",
          "mentorship", "mentorships",
          "member", "members");

  private static final Set<String> REPORTED =
      Set.of("report", "invitation", "support", "audit", "alliance", "proposal", "notice");

  /** The other studios where what the fact refers to is recorded too. */
  public List<SharedPlace> places(@Nullable String ref) {
    return ref == null ? List.of() : elsewhere.getOrDefault(ref, List.of());
  }

  /** The ledgers in which the missing things are recorded, each once. */
  public List<Remedy> of(List<Finding.Missing> missing) {
    return missing.stream()
        .map(Finding.Missing::what)
        .map(LEDGER_OF::get)
        .flatMap(Stream::ofNullable)
        .distinct()
        .map(ledger -> new Remedy("ledger.new." + ledger, base() + "/" + ledger + "/new"))
        .toList();
  }

  /** The page that shows a record, e.g. of {@code activity:42}; null for a derived value. */
  public @Nullable String record(@Nullable String ref) {
    return Optional.ofNullable(ref)
        .map(text -> text.split(":", 2))
        .filter(text -> !SHARED.contains(text[0]))
        .map(this::page)
        .orElse(null);
  }

  private String page(String[] ref) {
    if (REPORTED.contains(ref[0])) {
      return base() + "/questions#" + String.join("-", ref);
    }
    String ledger = PATH_OF.get(ref[0]);
    if (ledger != null && ref.length == 2) {
      // a project under a boost plan is known by its code, which its entry's address is not made of
      boolean numbered = !ref[1].isEmpty() && ref[1].chars().allMatch(Character::isDigit);
      return base() + "/" + ledger + (numbered ? "/" + ref[1] : "");
    }
    return base() + (ref[0].equals("grant") ? "/money" : "/profile#" + ref[0]);
  }

  private String base() {
    return "/studios/" + studio;
  }

  private static Stream<Map.Entry<String, String>> ledger(String path, Term... terms) {
    return Arrays.stream(terms).map(term -> Map.entry(term.key(), path));
  }
}
