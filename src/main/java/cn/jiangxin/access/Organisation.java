package cn.jiangxin.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit, a union or a body beside one.
 *
 * @param id assigned by the store; null before that
 * @param code its code in the register
 * @param sort which sort of upper union; null for all other kinds, and where not told
 * @param name its full name
 * @param bodyCode the body of a policy pack that it is, e.g. the union that decides together with a
 *     bureau; null for all others
 * @param creditCode unified social credit code, 18 characters
 * @param unionFoundedOn day its union was set up (BDA-4.3)
 * @param closedOn day it was dissolved (BDA-32.6)
 */
public record Organisation(
    @Nullable Long id,
    String code,
    OrganisationKind kind,
    @Nullable UnionSort sort,
    String name,
    @Nullable String bodyCode,
    @Nullable String creditCode,
    @Nullable LocalDate unionFoundedOn,
    @Nullable LocalDate closedOn) {

  /**
   * The id that the store assigned.
   *
   * @throws IllegalStateException before it has been stored
   */
  public long storedId() {
    if (id == null) {
      throw new IllegalStateException("organisation not stored yet: " + code);
    }
    return id;
  }
}
