package cn.jiangxin.access;

import cn.jiangxin.platform.BusinessClock;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, and when; entries are only ever added. An entry stands or falls with the change it
 * speaks of: it is written in the caller's transaction.
 */
@Singleton
public class AuditTrail {
  private final AuditRows rows;
  private final BusinessClock clock;
  private final ObjectMapper json;

  AuditTrail(AuditRows rows, BusinessClock clock, ObjectMapper json) {
    this.rows = rows;
    this.clock = clock;
    this.json = json;
  }

  /**
   * Adds an entry.
   *
   * @param action what was done, in capitals with underscores, e.g. {@code RECORD_ACTIVITY}
   * @param subjectKind what it was done to, e.g. {@code STUDIO}
   * @param subjectCode which one, by the code people know it by
   * @param studioId the studio it belongs to; null if to none
   * @param detail what a later reader needs; never a secret, never an identity number
   * @throws io.micronaut.transaction.exceptions.TransactionException if the caller has no
   *     transaction
   */
  @Transactional(TxType.MANDATORY)
  public void append(
      Actor actor,
      String action,
      String subjectKind,
      String subjectCode,
      @Nullable Long studioId,
      Map<String, ?> detail) {
    rows.save(row(actor, action, subjectKind, subjectCode, studioId, detail));
  }

  /** Adds an entry for each of several things to which the same was done at once, in one batch. */
  @Transactional(TxType.MANDATORY)
  public void appendAll(
      Actor actor,
      String action,
      String subjectKind,
      Collection<String> subjectCodes,
      @Nullable Long studioId,
      Map<String, ?> detail) {
    rows.saveAll(
        subjectCodes.stream()
            .map(code -> row(actor, action, subjectKind, code, studioId, detail))
            .toList());
  }

  private AuditRow row(
      Actor actor,
      String action,
      String subjectKind,
      String subjectCode,
      @Nullable Long studioId,
      Map<String, ?> detail) {
    return new AuditRow(
        null,
        clock.time(),
        actor.accountId(),
        actor.name(),
        action,
        subjectKind,
        subjectCode,
        studioId,
        detail.isEmpty() ? null : written(detail));
  }

  private String written(Map<String, ?> detail) {
    try {
      return json.writeValueAsString(new TreeMap<>(detail));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
