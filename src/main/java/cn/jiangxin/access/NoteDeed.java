package cn.jiangxin.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/**
 * Adds an entry to the audit trail by itself, for what changes nothing in the database: a download,
 * an export, a job that is woken. Whoever hands something out does so after the entry stands.
 */
@Singleton
public class NoteDeed {
  private final AuditTrail audit;

  NoteDeed(AuditTrail audit) {
    this.audit = audit;
  }

  /** Adds it. */
  @Transactional
  public void of(Actor actor, AuditNote note) {
    audit.append(actor, note);
  }
}
