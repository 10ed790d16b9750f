package cn.jiangxin.studio;

import org.jspecify.annotations.Nullable;

/**
 * One change of the register, of reviews or of judgements.
 *
 * @param studioId the studio; null for a unit
 * @param unitId the unit; null for a studio
 * @param part kind of record, e.g. venue
 * @param recordId what stands now; null if nothing took the voided record's place
 * @param voidedId what stood before; null for a new record
 * @param reason why a record was voided; null for a new record
 */
public record RegisterChange(
    @Nullable Long studioId,
    @Nullable Long unitId,
    String part,
    @Nullable Long recordId,
    @Nullable Long voidedId,
    @Nullable String reason) {

  /** A new record of a studio. */
  public static RegisterChange ofStudio(long studioId, String part, long recordId) {
    return new RegisterChange(studioId, null, part, recordId, null, null);
  }
}
