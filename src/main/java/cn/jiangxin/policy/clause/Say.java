package cn.jiangxin.policy.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has the say in something that concerns the document itself.
 *
 * @param bodies codes of the bodies, who all have to concur; empty if the pack does not say
 * @param clause the clause that gives them the say; null if none does
 */
public record Say(List<String> bodies, @Nullable String clause) {

  /** The pack does not say. */
  public static final Say UNSTATED = new Say(List.of(), null);

  /** Whether the pack says who. */
  public boolean isStated() {
    return !bodies.isEmpty();
  }

  /** The same where clauses of a pack are the clauses of another one. */
  public Say in(String parent, String child) {
    return clause == null || !clause.startsWith(parent + "-")
        ? this
        : new Say(bodies, child + clause.substring(parent.length()));
  }
}
