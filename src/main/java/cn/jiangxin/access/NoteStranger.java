package cn.jiangxin.access;

import cn.jiangxin.access.audit.AuditResult;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;

/** Adds an entry on what was refused to somebody of whom nothing is known but the address. */
@Singleton
public class NoteStranger {
  static final Actor STRANGER = new Actor(null, "-", "-", Set.of());

  private final AuditTrail audit;

  NoteStranger(AuditTrail audit) {
    this.audit = audit;
  }

  /** Adds it. */
  @Transactional
  public void refused(AuditNote note) {
    audit.append(STRANGER, note.with(AuditResult.REFUSED));
  }
}
