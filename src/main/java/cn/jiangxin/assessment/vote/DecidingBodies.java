package cn.jiangxin.assessment.vote;

import cn.jiangxin.assessment.Policies;
import cn.jiangxin.policy.Scheme;
import cn.jiangxin.policy.clause.Clause;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the policies of today say of the bodies that decide today. */
@Singleton
public class DecidingBodies {
  private static final String JOINTLY = "two-bodies";
  private static final String RENAME = "rename-approved";

  private final Policies policies;

  DecidingBodies(Policies policies) {
    this.policies = policies;
  }

  /** Bodies that all have to concur in a matter of the programme; empty if it names none. */
  public List<String> of(String programme) {
    return schemes(programme).flatMap(scheme -> scheme.recognisers().stream()).distinct().toList();
  }

  /** Programmes in whose matters the body has to concur. */
  public List<String> programmes(String body) {
    return policies.today().stream()
        .filter(scheme -> scheme.recognisers().contains(body))
        .map(Scheme::programme)
        .distinct()
        .toList();
  }

  /** The programme whose document has the clause. */
  public Optional<String> programmeOf(String clause) {
    return policies.today().stream()
        .filter(scheme -> scheme.clause(clause).isPresent())
        .map(Scheme::programme)
        .findFirst();
  }

  /** Whether the body has to concur in the matters of some programme. */
  public boolean votes(@Nullable String body) {
    return body != null
        && policies.today().stream().anyMatch(scheme -> scheme.recognisers().contains(body));
  }

  /** The clause under which the programme's bodies decide together; null if it has none. */
  @Nullable String clause(String programme) {
    return schemes(programme)
        .flatMap(scheme -> scheme.clauses().stream())
        .filter(clause -> JOINTLY.equals(clause.check()))
        .map(Clause::id)
        .findFirst()
        .orElse(null);
  }

  /** Programmes in which the body alone approves a change of name after a leader left (BDA-23). */
  public List<String> programmesOfRename(String body) {
    return policies.catalogue().schemes().stream()
        .filter(
            scheme ->
                scheme.clauses().stream()
                    .anyMatch(c -> RENAME.equals(c.check()) && c.decides().contains(body)))
        .map(Scheme::programme)
        .distinct()
        .toList();
  }

  /** The clauses that say who approves a change of name after a leader left. */
  public List<Clause> onRename() {
    return policies.today().stream()
        .flatMap(scheme -> scheme.clauses().stream())
        .filter(clause -> RENAME.equals(clause.check()))
        .toList();
  }

  private Stream<Scheme> schemes(String programme) {
    return policies.today().stream().filter(scheme -> scheme.programme().equals(programme));
  }
}
