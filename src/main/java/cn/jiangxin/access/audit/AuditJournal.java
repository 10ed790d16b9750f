package cn.jiangxin.access.audit;

import cn.jiangxin.platform.database.ManyRows;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Where entries are added, in the transaction of what they speak of. */
@Singleton
public class AuditJournal {
  private final AuditRows rows;
  private final ManyRows many;

  AuditJournal(AuditRows rows, ManyRows many) {
    this.rows = rows;
    this.many = many;
  }

  /** Adds entries in one batch. */
  @Transactional(TxType.MANDATORY)
  public void append(List<AuditEntry> entries) {
    if (entries.size() == 1) {
      rows.save(AuditRow.of(entries.get(0)));
    } else {
      many.insert("audit_entry", AuditRow.class, entries.stream().map(AuditRow::of).toList());
    }
  }
}
