package cn.jiangxin.access;

import java.util.Set;

/**
 * Whose data may be seen: the subtrees of some organisations and some single studios. Every
 * repository read takes one; an empty scope sees nothing.
 *
 * @param everything only for the service's own work (nightly run, demo, report job of the command
 *     line)
 * @param organisations ids whose whole subtree is visible; never empty, so that SQL's IN list is
 *     well formed
 * @param studios ids of studios visible one by one; never empty for the same reason
 */
public record Scope(boolean everything, Set<Long> organisations, Set<Long> studios) {

  /** An id that no row has. */
  private static final long NOBODY = -1;

  /** Sees nothing. */
  public static final Scope NOTHING = new Scope(false, Set.of(), Set.of());

  /** Sees all; for the service itself, never for a person. */
  public static final Scope SERVICE = new Scope(true, Set.of(), Set.of());

  /** Copies the sets and keeps them non-empty. */
  public Scope {
    organisations = organisations.isEmpty() ? Set.of(NOBODY) : Set.copyOf(organisations);
    studios = studios.isEmpty() ? Set.of(NOBODY) : Set.copyOf(studios);
  }

  /** The given organisations' subtrees and the given studios. */
  public static Scope of(Set<Long> organisations, Set<Long> studios) {
    return new Scope(false, organisations, studios);
  }
}
