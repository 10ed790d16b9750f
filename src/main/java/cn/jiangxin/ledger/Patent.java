package cn.jiangxin.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Patent details of an outcome (domain specification, section 7.3).
 *
 * @param outcomeId the outcome they belong to
 * @param kind INVENTION, UTILITY_MODEL or DESIGN
 * @param grantAnnouncedOn grant announcement date (Beijing counts by it)
 * @param certificateOn certificate issue date (Shanghai counts by it)
 * @param status VALID, LAPSED or INVALIDATED
 * @param parties inventors and right holders, each in their order
 */
public record Patent(
    long outcomeId,
    long studioId,
    String number,
    String kind,
    String office,
    @Nullable LocalDate filedOn,
    @Nullable LocalDate grantAnnouncedOn,
    @Nullable LocalDate certificateOn,
    boolean serviceInvention,
    String status,
    @Nullable LocalDate invalidatedOn,
    List<Party> parties) {

  /**
   * An inventor or a right holder.
   *
   * @param role INVENTOR or PATENTEE
   * @param position place in the order of its role, from 1
   * @param memberId the member of the studio it is; null for other people and for enterprises
   */
  public record Party(String role, int position, String name, @Nullable Long memberId) {}
}
