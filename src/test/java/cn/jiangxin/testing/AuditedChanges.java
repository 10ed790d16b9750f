package cn.jiangxin.testing;

import java.sql.SQLException;
import java.util.List;

/** Whether the audit trail says of every change what stood before and after. */
public final class AuditedChanges {

  /**
   * Deeds that change no record: looks, exports, log-ins, runs whose own writes have entries; and
   * corrections, which may say the same once more.
   */
  private static final String CHANGES_NOTHING =
      "LOG_(IN|OUT)|PROVE_IDENTITY|EXPORT_[A-Z]*|DOWNLOAD_[A-Z_]*|READ_CALENDAR|PRODUCE_REPORT|REVEAL_NUMBER|FIND_PERSON|VERIFY_AUDIT"
          + "|START_JOB|RUN_JOB|RELOAD_POLICIES|CORRECT_[A-Z]*|EDIT_DRAFT|CHANGE_UNIT";

  private AuditedChanges() {}

  /** Actions of entries of the service that say of nothing what changed, though they changed it. */
  public static List<String> missing() throws SQLException {
    return SmallDistrict.column(
        """
        SELECT DISTINCT action FROM audit_entry
         WHERE node <> '' AND result = 'DONE' AND changes IS NULL AND action NOT REGEXP '^(%s)$'
        """
            .formatted(CHANGES_NOTHING));
  }
}
