package cn.jiangxin.access;

import cn.jiangxin.access.audit.AuditResult;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the audit trail is to say of a deed.
 *
 * @param action what was done, in capitals with underscores, e.g. {@code RECORD_ENTRY}
 * @param subjectKind what it was done to, e.g. {@code STUDIO}
 * @param subjectCode which one, by the code people know it by
 * @param studioId the studio it belongs to; null if to none
 * @param organisationId the unit it belongs to if to no studio; null if to none
 * @param detail what else a reader needs; never a secret, never an identity number
 */
public record AuditNote(
    String action,
    String subjectKind,
    String subjectCode,
    @Nullable Long studioId,
    @Nullable Long organisationId,
    AuditResult result,
    Map<String, ?> detail,
    Change change) {

  /** Something that was done. */
  public static AuditNote of(String action, String subjectKind, String subjectCode) {
    return new AuditNote(
        action, subjectKind, subjectCode, null, null, AuditResult.DONE, Map.of(), Change.NONE);
  }

  /** It belongs to the studio, if to any. */
  public AuditNote ofStudio(@Nullable Long id) {
    return new AuditNote(
        action, subjectKind, subjectCode, id, organisationId, result, detail, change);
  }

  /** It belongs to the unit, if to any. */
  public AuditNote ofUnit(@Nullable Long id) {
    return new AuditNote(action, subjectKind, subjectCode, studioId, id, result, detail, change);
  }

  /** What came of it. */
  public AuditNote with(AuditResult other) {
    return new AuditNote(
        action, subjectKind, subjectCode, studioId, organisationId, other, detail, change);
  }

  /** What it changed. */
  public AuditNote with(Change made) {
    return new AuditNote(
        action, subjectKind, subjectCode, studioId, organisationId, result, detail, made);
  }

  /** What else a reader needs. */
  public AuditNote with(Map<String, ?> further) {
    Map<String, Object> all = new HashMap<>(detail);
    all.putAll(further);
    return new AuditNote(
        action, subjectKind, subjectCode, studioId, organisationId, result, all, change);
  }
}
