package cn.jiangxin.registry.fact;

import cn.jiangxin.registry.change.StudioHolders;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The kinds of reported facts as parts of the register. */
@Singleton
public class FactParts {

  private final List<FactPart> parts;

  FactParts(
      FactBook book,
      FactChecks checks,
      FactTellers tellers,
      FactVotes votes,
      Revocations revocations,
      StudioHolders studios) {
    parts =
        FactRules.CURRENT.all().stream()
            .map(
                rule ->
                    new FactPart(
                        rule,
                        book.keeper(rule.kind()),
                        checks,
                        tellers,
                        votes,
                        revocations,
                        studios))
            .toList();
  }

  /** All of them, in the order of the kinds. */
  public List<FactPart> all() {
    return parts;
  }

  /** The one whose name in addresses this is. */
  public Optional<FactPart> find(String path) {
    return parts.stream().filter(part -> part.name().equals(path)).findFirst();
  }
}
